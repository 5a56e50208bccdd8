"""Invented names as people write them on their profiles: raw => shown => greeted (plain).

``=`` stands for "as shown". One culture or habit a heading; the headings are checked to be many.
"""

TABLE = """
# English
Anna Walker => = => Anna
John Smithson => = => John
John F. Kendall => = => John
John F. G. Kendall => = => John
Mary K. Olsen => = => Mary
Anna K. => = => Anna
Mary Ann Smithson => = => =
Mary Ann => = => =
Sarah Jane Parker Hill => = => =
J. K. Rowan => = => =
J. Robert Stone => = => =
J.R. Stone => = => =
TJ Watson => = => =
T.J. Watson => = => =
John Smithson Jr. => = => John
John Smithson, Jr. => = => John
John Smithson III => = => John
Henry Ford-Lane => = => Henry
Lee Carter => = => =
Van Dyke Parker => = => =
Cher => = => =
Mary-Kate Ellis => = => Mary-Kate
anna walker => Anna Walker => Anna
anna-lena o'brien => Anna-Lena O'Brien => Anna-Lena
D'Angelo Brooks => = => D'Angelo
De'Andre Brooks => = => De'Andre
St. John Rivers => = => =
X1 Walker => = => =
# Irish and Scottish
Seán Ó Briain => = => Seán
Máire Ní Shúilleabháin => = => Máire
Aoife Nic Gabhann => = => Aoife
Fiona O'Hara => = => Fiona
Fiona O’Hara => = => Fiona
Ewan MacAllister => = => Ewan
Ewan Mac Allister => = => Ewan
Siobhán Mc Carthy => = => Siobhán
# Welsh
Rhys ap Owain => = => Rhys
Siân ferch Hywel => = => Siân
# German
Anna-Lena Schmidtke => = => Anna-Lena
Hans-Peter von der Heide => = => Hans-Peter
Ludwig van Brethoven => = => Ludwig
Karl Theodor zu Lindenberg => = => =
Jörg Weißmüller => = => Jörg
Dr. Petra Lang => Petra Lang => Petra
Prof. Dr. Petra Lang => Petra Lang => Petra
Dipl.-Ing. Petra Lang => Petra Lang => Petra
Petra Lang (geb. Winter) => = => Petra
Jürgen Groß => = => Jürgen
Anna Lena Schmidtke => = => =
# Dutch and Flemish
Sanne van den Berg => = => Sanne
Sanne van der Linden-de Vries => = => Sanne
Pieter 't Hooft => = => Pieter
Joost te Velde => = => Joost
Anna Maria van Dam => = => =
drs. Joost Velde => Joost Velde => Joost
# French
Jean-Pierre Dupontel => = => Jean-Pierre
Jean Pierre => = => =
Jean DUPONTEL => Jean Dupontel => Jean
DUPONTEL Jean => Dupontel Jean => =
Marie de la Tour => = => =
Élodie de la Tour => = => Élodie
Anne - Marie Dupontel => Anne-Marie Dupontel => Anne-Marie
Chloé L'Hermitte => = => Chloé
François d'Ormesson => = => François
Zoë–Marie Blanc => = => Zoë–Marie
Mme Chloé Blanc => Chloé Blanc => Chloé
# Spanish
María José García López => = => =
María José => = => =
María del Carmen Ruiz => = => =
María del Carmen => = => =
Juan de la Cruz => = => Juan
Lucía Fernández => = => Lucía
Lucía Fernández Ortega => = => =
Carlos García de la Torre => = => =
José Ortega y Gasset => = => José
Lucía Ortega y Vega => = => Lucía
Mª Carmen Ruiz => = => =
Ma. Fernanda Ruiz => = => =
Íñigo Ibáñez => = => Íñigo
# Portuguese
João da Silva => = => João
João Pedro Almeida => = => =
Maria de Lourdes Pereira => = => =
Ana dos Santos => = => =
Beatriz dos Santos => = => Beatriz
Beatriz Souza Lima => = => =
Rui Costa Filho => = => Rui
Luís Neto => = => Luís
# Catalan
Jordi Puig i Soler => = => Jordi
Gal·la Puig => = => Gal·la
# Italian
Giulia Di Marco => = => Giulia
Giulia De Luca => = => Giulia
Gian Luca Ferri => = => =
Niccolò dell'Acqua => = => Niccolò
Dott.ssa Giulia Ferri => Giulia Ferri => Giulia
# Nordic
Björk Guðmundsdóttir => = => Björk
Åsa Lindqvist => = => Åsa
Søren Kierkegård => = => Søren
Jón Þór Stefánsson => = => =
Väinö af Lindström => = => Väinö
Anna-Karin Öberg => = => Anna-Karin
# Polish
Anna Kowalska => = => Anna
Anna Kowalska-Nowak => = => Anna
Łukasz Żółw => = => Łukasz
Anna Kowalska (Nowak) => = => Anna Kowalska
Anna Kowalska (z domu Nowak) => = => Anna
# Czech and Slovak
Ing. Jiří Dvořáček => Jiří Dvořáček => Jiří
Tereza Dvořáčková => = => Tereza
Mgr. Tereza Dvořáčková, Ph.D. => Tereza Dvořáčková => Tereza
# Hungarian
Kovács János => = => =
Nagy Anna => = => =
Gergő Szabolcsi => = => =
Kovács, János => = => János
# Romanian and Balkan
Ștefan Ionescu => = => Ștefan
Marko Petrović => = => Marko
Đorđe Marković => = => Đorđe
# Turkish
Ayşe Yılmaz => = => Ayşe
AYŞE YILMAZ => Ayşe YILMAZ => Ayşe
ÇİĞDEM IŞIK => Çiğdem Işık => Çiğdem
MEHMET ALİ ÖZ => Mehmet Ali Öz => =
İBRAHİM KAYA => İbrahim Kaya => İbrahim
# Greek
Γιώργος Παπαδέλης => = => Γιώργος
ΓΙΩΡΓΟΣ ΠΑΠΑΔΕΛΗΣ => = => ΓΙΩΡΓΟΣ
Δρ. Ελένη Μαρή => Ελένη Μαρή => Ελένη
# Russian
Иван Петров => = => Иван
Сидоров Иван Петрович => = => =
Иван Петрович => = => =
ИВАН ПЕТРОВ => Иван Петров => Иван
Мария Петрова (Сидорова) => = => Мария Петрова
Александра (Саша) Петрова => = => Саша
Цветана Иванова – рекрутер => Цветана Иванова => Цветана
# Ukrainian
Олена Шевчук => = => Олена
Олена Іванівна => = => =
# Bulgarian and Serbian
Марко Марковић => = => Марко
Елена Стоянова => = => Елена
# Mongolian
Бат-Эрдэнэ Дорж => = => Бат-Эрдэнэ
Өлзий Баяр => = => =
# Kazakh and Uzbek
Айгерім Серікова => = => Айгерім
Dilnoza Karim qizi => = => =
# Armenian
Անի Պետրոսյան => = => Անի
ԱՆԻ ՊԵՏՐՈՍՅԱՆ => Անի Պետրոսյան => Անի
# Georgian
ნინო ბერიძე => = => ნინო
# Hebrew
דוד כהן => = => דוד
ד"ר דוד כהן => דוד כהן => דוד
# Arabic
محمد العلي => = => محمد
محمد علي => = => =
ليلى حداد => = => ليلى
عبد الرحمن => = => =
أبو بكر صالح => = => =
د. ليلى حداد => ليلى حداد => ليلى
Omar bin Khalid al-Farsi => = => Omar
Laila Al Hashemi => = => Laila
Abdul Rahman => = => =
Abd al-Rahman Haddad => = => =
Abu Bakr Saleh => = => =
Farid El-Masri => = => Farid
# Persian
علی رضایی => = => =
سارا کریمی => = => سارا
محمدرضا کریمی => = => محمدرضا
می‌نا کریمی => = => می‌نا
# Urdu and South Asian Muslim
Muhammad Ali Khan => = => =
Md. Rahim Uddin => = => =
Md Rahim => = => =
Syed Ahmed => = => =
Zainab Qureshi => = => Zainab
# Hindi and North Indian
राहुल शर्मा => = => राहुल
Priya Sharma => = => Priya
Gurpreet Singh Sandhu => = => =
CA Rahul Sharma => = => =
Er. Rahul Sharma => Rahul Sharma => Rahul
# Bengali, Gujarati, Punjabi
অনিতা সেন => = => অনিতা
અનિતા શાહ => = => અનિતા
ਅਨੀਤਾ ਸਿੰਘ => = => ਅਨੀਤਾ
# South Indian
Venkatesh R => = => Venkatesh
R. Venkatesh => = => =
S Priya => = => =
A. P. J. Karim => = => =
Kumar a/l Rajan => = => Kumar
ரமேஷ் குமார் => = => =
నాగార్జున రావు => = => =
ರವಿ ಕುಮಾರ್ => = => =
രവി കുമാർ => = => =
# Sinhala
නිමල් පෙරේරා => = => =
# Thai
สมชาย ใจดี => = => สมชาย
ดร. สมชาย ใจดี => สมชาย ใจดี => สมชาย
สมชาย ใจดี (Somchai Jaidee) => = => Somchai
# Lao, Khmer, Burmese, Tibetan
ສົມຊາຍ ແກ້ວ => = => ສົມຊາຍ
សុខ ចាន់ => = => =
မောင် မောင် => = => =
U Thant => = => =
བཀྲ་ཤིས => = => =
# Vietnamese
Nguyễn Văn An => = => =
Văn An Nguyễn => = => =
Lan Nguyễn => = => =
Nguyen Thi Lan => = => =
Tran Lan => = => =
Lê Minh => = => =
# Malay and Indonesian
Siti binti Hassan => = => =
Ahmad bin Abdullah => = => Ahmad
Sukarni => = => =
Budi Santoso => = => Budi
Nurul Huda binti Ismail => = => =
# Filipino
Maria Cristina Reyes => = => =
Jun-Jun de Guzman => = => Jun-Jun
# Chinese
李伟 => = => =
欧阳小明 => = => =
李伟 (Wei Li) => = => Wei
Wei Li (李伟) => = => Wei
Li Wei (李伟) => = => Wei
王小明 Xiaoming Wang => = => Xiaoming
Tai Man Chan (陳大文) => = => Tai Man
Chan Tai Man (陳大文) => = => Tai Man
David Li (李伟) => = => David
李伟 (David) => = => David
Zhang Wei => = => =
Wei Zhang => = => =
Xiaoming Zhang => = => Xiaoming
Xiaoming (Simon) Zhang => = => Simon
Zhang, Wei => = => Wei
Hsiao-ling Chen => = => Hsiao-ling
Chen Hsiao-ling => = => =
陳大文 => = => =
李伟｜招聘 => 李伟 => =
# Japanese
山田太郎 => = => =
山田太郎様 => 山田太郎 => =
山田 さん => 山田 => =
山田 太郎 => = => =
山田太郎 (Taro Yamada) => = => Taro
Taro Yamada (山田太郎) => = => Taro
YAMADA Taro => Yamada Taro => =
Taro YAMADA => Taro Yamada => Taro
Yamada Taro => = => =
ﾔﾏﾀﾞ ﾀﾛｳ => ﾔﾏﾀﾞ ﾀﾛｳ => =
山田 太郎（採用担当） => 山田 太郎 => =
山田太郎／採用担当 => 山田太郎 => =
アンナ・コヴァルスカ => = => =
さくら => = => =
# Korean
김민준 => = => =
김민준 (Minjun Kim) => = => Minjun
김민준 Minjun Kim => = => Minjun
Kim Min-jun => = => =
Min-jun Kim => = => Min-jun
Kim Minjun (김민준) => = => Minjun
Minjun Kim => = => Minjun
# African
Ngũgĩ wa Thiong'o => = => Ngũgĩ
NGUGI THIONG'O => Ngugi Thiong'o => Ngugi
Chimamanda Okafor => = => Chimamanda
Abebe Bekele => = => Abebe
አበበ በቀለ => = => አበበ
Nomvula Dlamini => = => Nomvula
ߡߊߡߊߘߎ => = => =
# Cherokee and Hawaiian
ᏣᎳᎩ => = => =
Keʻala Kahananui => = => Keʻala
# Emoji and signs
🌟 Anna Walker 🌟 => Anna Walker => Anna
Anna 🌸 Walker => Anna Walker => Anna
Anna Walker 🚀 Hiring engineers => Anna Walker => Anna
Anna Walker 👩‍💻🇩🇪 => Anna Walker => Anna
★ Anna Walker ★ => Anna Walker => Anna
✅ Anna Walker ™ => Anna Walker => Anna
Anna Walker 1️⃣ => Anna Walker => Anna
𝐀𝐧𝐧𝐚 𝐖𝐚𝐥𝐤𝐞𝐫 => Anna Walker => Anna
Ａｎｎａ　Ｗａｌｋｅｒ => Anna Walker => Anna
🔥🔥🔥 => 🔥🔥🔥 => =
# Pronouns
Anna Walker (She/Her) => Anna Walker => Anna
Anna Walker she/her => Anna Walker => Anna
Anna Walker (they/them/theirs) => Anna Walker => Anna
Anna Walker (Sie/Ihr) => Anna Walker => Anna
Anna Walker (elle) => Anna Walker => Anna
Anna Walker [she / her] => Anna Walker => Anna
Anna Walker, she/her => Anna Walker => Anna
Lucía Vega (ella/elle) => Lucía Vega => Lucía
Beatriz Lima (ela/dela) => Beatriz Lima => Beatriz
Anna Kowalska (ona/jej) => Anna Kowalska => Anna
Åsa Lind (hon/henne) => Åsa Lind => Åsa
Sanne Vos (zij/haar) => Sanne Vos => Sanne
# Slogans
Anna Walker | Talent Partner => Anna Walker => Anna
Anna Walker - We're hiring! => Anna Walker => Anna
Anna Walker – Recruiter => Anna Walker => Anna
Anna Walker — Recruiter => Anna Walker => Anna
Anna Walker • Hiring => Anna Walker => Anna
Anna Walker is hiring => Anna Walker => Anna
Anna Walker #OpenToWork => Anna Walker => Anna
#OpenToWork Anna Walker => Anna Walker => Anna
HIRING | Anna Walker => Anna Walker => Anna
Anna Walker (Open to work) => Anna Walker => Anna
Anna Walker (hiring!) => Anna Walker => Anna
Anna Walker [LION] => Anna Walker => Anna
Anna Walker CEO => Anna Walker => Anna
Anna Walker, Senior Recruiter => Anna Walker => Anna
Anna Walker @ Blue Lake => Anna Walker => Anna
Anna Walker www.example.org => Anna Walker => Anna
Anna Walker: Author => Anna Walker => Anna
Anna Walker // Design => Anna Walker => Anna
Anna Walker (She/Her) | Hiring 🚀 => Anna Walker => Anna
Anna Walker ~ Coach => Anna Walker => Anna
Anna Walker Head of Talent => Anna Walker => Anna
Anna Walker Sr. Recruiter => Anna Walker => Anna
Anna Walker (ex Google) => Anna Walker => Anna
Peter Head => = => Peter
👋 Hi, I'm Anna => Anna => Anna
# Credentials
Miss Anna Walker => Anna Walker => Anna
Anna Walker (Mrs.) => Anna Walker => Anna
Rev. John Smithson => John Smithson => John
Anna Walker, PhD => Anna Walker => Anna
Anna Walker, PhD, MBA, SHRM-CP => Anna Walker => Anna
Anna Walker PhD MBA => Anna Walker => Anna
Anna Walker, PMP®, CSM® => Anna Walker => Anna
Anna Walker (MBA) => Anna Walker => Anna
Anna Walker, CFA => Anna Walker => Anna
Anna Walker MA => Anna Walker => Anna
Jack MA => = => Jack
Anna Walker, M.Sc. => Anna Walker => Anna
Anna Walker, Ph.D. => Anna Walker => Anna
Dr Anna Walker => Anna Walker => Anna
Dr. Anna Walker, PhD => Anna Walker => Anna
Ms. Anna Walker => Anna Walker => Anna
Anna Walker, GISF, GSEC => Anna Walker => Anna
Walker, Anna => = => Anna
Walker, Anna, PhD => Walker, Anna => Anna
# Capitals
ANNA WALKER => Anna Walker => Anna
PATRICK O'BRIEN => Patrick O'Brien => Patrick
RONALD MCDERMOTT => Ronald McDermott => Ronald
ANNA MACDERMOTT => Anna MACDERMOTT => Anna
JEAN-PIERRE DUPONTEL => Jean-Pierre Dupontel => Jean-Pierre
LUDWIG VAN BRETHOVEN => Ludwig van Brethoven => Ludwig
AJ SMITHSON => AJ Smithson => =
JJ => = => =
IJSBRAND VOS => IJSBRAND Vos => IJSBRAND
JOSÉ ÁLVAREZ => José Álvarez => José
# Second forms
陳 大文 David Chan => = => David
Hanako Sato/佐藤花子 => Hanako Sato 佐藤花子 => Hanako
山田太郎/Software Engineer => 山田太郎 Software Engineer => 山田太郎
Anna Walker (安娜) => = => Anna Walker
Anna 'Annie' Walker => = => Annie
Anna Walker (Anya) => = => Anna Walker
Robert (Bob) Smithson => = => Bob
Robert "Bob" Smithson => = => Bob
Robert “Bob” Smithson => = => Bob
Robert Smithson (Bob) => = => Bob
Jane (Doering) Smithson => = => Jane Smithson
Jane Smithson (née Doering) => = => Jane
Robert Smithson (goes by Bob) => = => Bob
Robert (Robbie) O'Hara => = => Robbie
Bob Smithson (Robert Smithson) => = => Bob Smithson
János Kováts (Kováts János) => = => János Kováts
Иван Петров (Ivan Petrov) => = => Ivan
Ivan Petrov (Иван Петров) => = => Ivan
Ivan Petrov Иван Петров => = => Ivan
Мария Волкова Maria Volkova => = => Maria
# Family name, comma, given name
van der Berg, Jan => = => Jan
van der Berg, Jan PhD => van der Berg, Jan => Jan
de la Cruz, Ana => = => Ana
dos Santos, João => = => João
Le Goff, Yann => = => Yann
García López, María => = => María
García López, María, MBA => García López, María => María
García López, María José => = => María José García López
von Stein, Karl Friedrich => = => Karl Friedrich von Stein
Smith, John PMP => Smith, John => John
Smith, John, PMP => Smith, John => John
O'Neill, Siobhán MBA => O'Neill, Siobhán => Siobhán
Smith, J. => = => J. Smith
Anna Walker, Berlin => Anna Walker => Anna
"""
