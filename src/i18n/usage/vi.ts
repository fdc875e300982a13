import type { UsageTexts } from './usage-texts.ts';

const FACTS = `  --number "125/QĐ-UBND"   số, ký hiệu
  --issued 06/9/2021       ngày ban hành
  --issuer ubnd-tinh       cơ quan ban hành: mã trong site.yaml, hoặc tên
  --title "…"              trích yếu`;

export const vi: UsageTexts = {
  of: {
    import: `npm run import -- TỆP|THƯ MỤC…
Mỗi tệp (.docx, .doc, .rtf, .odt, .html, .txt, .md, .pdf) thành một trang.
${FACTS}
  --supersedes "4/QĐ-UBND ngày 1/1/2020"   văn bản bị thay thế; nhiều văn bản thì cách nhau bằng dấu chấm phẩy

npm run import -- --register SỔ.xlsx --files THƯ MỤC
Mỗi dòng của sổ văn bản (.xlsx, .csv) thành một trang, tệp được tìm theo số.
  --columns "number=A, issued=B, title=D"   cột nào là gì
  --yes                    nhận các cột như lệnh đề xuất
  --symbol QĐ-UBND         ký hiệu của những dòng chỉ có số

npm run import -- --news TỆP RSS|TRANG ĐÃ LƯU|THƯ MỤC…
Mỗi tin của cổng cũ thành một tin.`,
    new: `npm run new
Tạo trang của một văn bản chưa có tệp. Chưa ghi đủ thì lệnh hỏi.
${FACTS}
  --supersedes "4/QĐ-UBND ngày 1/1/2020"   văn bản bị thay thế`,
    supersede: `npm run supersede -- MÃ|SỐ
Tạo trang của văn bản thay thế văn bản ấy, và cho xem trang cũ sẽ ghi gì.
${FACTS}`,
    check: `npm run check
Kiểm tra nội dung, không dựng trang.
  --strict                 có cảnh báo cũng coi là chưa đạt
  --format json            kết quả cho máy đọc
  --pdf                    đối chiếu từng từ với bản gốc PDF
  --ledger, --stubs, --impact MÃ, --citations   in danh sách thay cho kết quả kiểm tra`,
    build: `npm run build
Kiểm tra rồi dựng cả kho.
  --out THƯ MỤC            nơi đặt kết quả (nếu không ghi: dist)`,
    start: `npm start
Dựng kho rồi mở cho xem trên máy này.
  --port 4321              cổng
  --out THƯ MỤC            nơi đặt kết quả (nếu không ghi: dist)`,
    preview: `npm run preview
Mở cho xem kho đã dựng.
  --port 4321              cổng
  --out THƯ MỤC            nơi có kết quả (nếu không ghi: dist)`,
    dev: `npm run dev
Cho xem kho trong khi viết; sửa tệp là trang đổi theo.
  --port 4321              cổng`,
  },
  common: `  --content THƯ MỤC        thư mục nội dung (nếu không ghi: content)
  --as-of 2021-09-06       tính hiệu lực đến ngày ấy (nếu không ghi: hôm nay)`,
  forDevelopers: 'Lệnh này dành cho người phát triển: xem CONTRIBUTING.md',
  more: 'Hướng dẫn: docs/huong-dan/README.md',
};
