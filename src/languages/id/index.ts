import type { LanguageHead } from '../model.ts'

export const id: LanguageHead = {
  tag: 'id',
  name: 'Indonesian',
  sources: {
    segment: [
      'Badan Bahasa, Ejaan Bahasa Indonesia yang Disempurnakan (EYD V, 2022): Penulisan Kata, bagian F, Singkatan',
      'Peraturan Panglima TNI: singkatan pangkat',
    ],
  },
  readBy: [],
  titles: `
    Dr. Budi, dr. Budi, drg. Budi, drh. Budi, Drs. Budi, Drs. H. Budi, Dra. Budi, Dra. Hj. Budi, Prof. Budi,
    Prof. Dr. Budi, Ir. Budi, Ir. H. Budi, H. Budi, Hj. Budi, K.H. Budi, KH. Budi, Tgk. Budi, Tn. Budi, Ny. Budi,
    Nn. Budi, Sdr. Budi, Sdri. Budi, Bpk. Budi, Bp. Budi, Sr. Budi, Rev. Budi, Mr. Budi, Mrs. Budi, Ms. Budi,
    Jend. Budi, Letjen. Budi, Mayjen. Budi, Brigjen. Budi, Brigjen. Pol. Budi, Kombes. Budi, Kombes. Pol. Budi,
    Irjen. Budi, Irjen. Pol. Budi, Komjen. Budi, Kol. Budi, Kol. Inf. Budi, Letkol. Budi, May. Budi, Kapt. Budi,
    Lettu. Budi, Letda. Budi, Serma. Budi, Serka. Budi, Sertu. Budi, Serda. Budi, Kopka. Budi, Kopda. Budi,
    Prada. Budi, Laks. Budi, Laksda. Budi, Laksma. Budi, Marsda. Budi, Marsma. Budi, Ipda. Budi, Iptu. Budi,
    Bripka. Budi, Pdt. Budi, Ust. Budi,
  `,
  starters: `
    yang di ke dari pada dalam untuk dengan oleh kepada terhadap tentang mengenai antara sejak sampai hingga selama
    setelah sesudah sebelum ketika saat sewaktu sementara sambil karena sebab akibat jika bila apabila kalau bilamana
    meski meskipun walau walaupun agar supaya sehingga maka bahwa dan atau tetapi tapi namun akan sedangkan melainkan
    serta lalu kemudian selanjutnya selain itu ini tersebut begitu demikian seperti sebagai bagaikan menurut
    berdasarkan atas bagi demi guna tanpa melalui lewat saya aku kami kita anda kamu engkau kalian dia ia beliau mereka
    nya siapa apa apakah mana kapan mengapa kenapa bagaimana berapa bukan tidak tak belum jangan sudah telah sedang
    masih bisa dapat boleh harus perlu ada adalah ialah merupakan para semua seluruh setiap tiap beberapa banyak
    sebagian sejumlah sebuah seorang suatu satu dua tiga empat lima salah hanya juga pun bahkan malah lagi pula hal
    hari kini sekarang nanti kemarin besok tadi awalnya akhirnya biasanya umumnya misalnya contohnya sebenarnya
    sebaliknya sayangnya mungkin tentu barangkali sama lain pertama kedua ketiga terakhir sana sini situ adapun
    sebelumnya sesudahnya setelahnya karenanya
  `,
  saying: `
    kata ujar tanya jawab tutur ucap sebut tegas jelas ungkap seru teriak lanjut tambah katanya ujarnya tuturnya
    tanyanya jelasnya ungkapnya imbuh imbuhnya pungkas pungkasnya
  `,
  weekdays: { 5: "Jumat jum'at", 7: 'Ahad' },
  dangling:
    'yang dan di dari untuk dengan pada ke dalam adalah akan oleh karena sebagai atau kepada tetapi namun seperti para agar bahwa jika ketika sangat serta antara bagi hingga menjadi sebuah seorang terhadap tentang tanpa',
}
