/** The covers of news, from src/integrations/news-covers.ts. */
declare module 'virtual:news-covers' {
  interface Cover {
    /** Pixels of the picture as it is seen, upright. */
    width: number;
    height: number;
    /** For Astro's image pipeline; absent where the original is put out as it is. */
    image?: import('astro').ImageMetadata;
    /** That of `image`: whoever asks the image itself makes Astro put out the file that sizes are made of. */
    format?: 'jpeg' | 'png' | 'webp';
  }

  /**
   * A cover by its file below `attachments/`.
   *
   * @returns undefined where the archive's news have no such cover that can be read
   */
  export function coverOf(file: string): Promise<Cover | undefined>;
}
