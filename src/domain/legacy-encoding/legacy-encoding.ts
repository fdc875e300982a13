/** How Vietnamese was written before Unicode: TCVN 5712:1993, VN3 (also called ABC), and VNI for Windows. */
export type LegacyEncoding = 'tcvn3' | 'vni';
