<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Looking at photographs</source>
        <translation>Fotoşəkillərə baxılır</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Geri qaytarıldı: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Təkrar edildi: {action}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri qaytarılıb</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>qismən geri qaytarılıb</translation>
    </message>
</context>
<context>
    <name>ChipsControl</name>
    <message>
        <source>Remove {value}</source>
        <translation>{value} – sil</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Gallery</source>
        <translation>Qalereya</translation>
    </message>
    <message>
        <source>Exhibition: {title}</source>
        <translation>Sərgi: {title}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Titles and number of works…</source>
        <translation>Adlar və əsərlərin sayı…</translation>
    </message>
    <message>
        <source>New exhibition…</source>
        <translation>Yeni sərgi…</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop photographs on a frame, or anywhere here: they take the next empty number, {number}</source>
        <translation>Fotoşəkilləri çərçivənin üzərinə və ya buraya atın: növbəti boş nömrəni tutacaqlar – {number}</translation>
    </message>
</context>
<context>
    <name>ExhibitionDialog</name>
    <message>
        <source>New exhibition</source>
        <translation>Yeni sərgi</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Works announced</source>
        <translation>Elan olunan əsərlərin sayı</translation>
    </message>
    <message>
        <source>So many numbered frames stand ready. May stay empty.</source>
        <translation>Bu qədər nömrəli çərçivə hazır olacaq. Boş qala bilər.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yarat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>private</source>
        <translation>məxfi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Discard what was typed in {field}</source>
        <translation>“{field}” sahəsində yazılandan imtina et</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Nümunə: {example}</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>Frame {number}, empty</source>
        <translation>{number} nömrəli çərçivə, boşdur</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Open the picture</source>
        <translation>Şəkli aç</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Divardan götür</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Fotoşəkil əlavə et…</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Fotoşəkil əlavə et</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap…</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Yeni sərgi</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Divar</translation>
    </message>
    <message>
        <source>Nothing hangs yet</source>
        <translation>Hələ heç nə asılmayıb</translation>
    </message>
    <message>
        <source>Drop photographs here: they take the numbers from 1.</source>
        <translation>Fotoşəkilləri buraya atın: 1-dən başlayaraq nömrələnəcəklər.</translation>
    </message>
    <message>
        <source>No exhibition yet</source>
        <translation>Hələ sərgi yoxdur</translation>
    </message>
    <message>
        <source>Make one, then drop its photographs on the wall.</source>
        <translation>Sərgi yaradın, sonra fotoşəkillərini divara atın.</translation>
    </message>
    <message>
        <source>{hung} of {total} hung</source>
        <translation>{total} işdən {hung}-i asılıb</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) empty</source>
        <translation>
            <numerusform>%n çərçivə boşdur</numerusform>
            <numerusform>%n çərçivə boşdur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: lazım olan {all} mətndən {there}-i var</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What you type is saved when you leave the field.</source>
        <translation>Yazdığınız sahədən çıxanda saxlanılır.</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Nümunə: {example}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Nothing is lost: every change can be undone, also after a restart.</source>
        <translation>Heç nə itmir: hər dəyişiklik, proqram yenidən açılandan sonra da, geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>Undo the chosen one</source>
        <translation>Seçiləni geri qaytar</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Görülən işlər, ən yenisi əvvəldə</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
    <message>
        <source>Choose a work to see and describe it here.</source>
        <translation>Görmək və təsvir etmək üçün bir əsər seçin.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Təsvir paneli</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Photograph</source>
        <translation>Fotoşəkil</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Xalça</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Rəsm əsəri</translation>
    </message>
    <message>
        <source>Folk art</source>
        <translation>Xalq sənəti</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Yaşayış evi</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Başqa əsər</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotoşəkillər</translation>
    </message>
    <message>
        <source>Carpets</source>
        <translation>Xalçalar</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Rəsm əsərləri</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Xalq sənəti</translation>
    </message>
    <message>
        <source>Alachigh and dwellings</source>
        <translation>Alaçıq və evlər</translation>
    </message>
    <message>
        <source>Other works</source>
        <translation>Başqa əsərlər</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n photograph(s) added</source>
        <translation>
            <numerusform>%n fotoşəkil əlavə olundu</numerusform>
            <numerusform>%n fotoşəkil əlavə olundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>%n fotoşəkil artıq var idi</numerusform>
            <numerusform>%n fotoşəkil artıq var idi</numerusform>
        </translation>
    </message>
    <message>
        <source>The originals are kept as they came.</source>
        <translation>Orijinallar gəldiyi kimi saxlanılır.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused, with the reason</source>
        <translation>
            <numerusform>%n fayl qəbul olunmadı, səbəbi ilə</numerusform>
            <numerusform>%n fayl qəbul olunmadı, səbəbi ilə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Qəbul olunmayan fayllar</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Hamısını geri qaytar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add photographs</source>
        <translation>Fotoşəkil əlavə et</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n qiymət sonradan dəyişdirilib və olduğu kimi qalır.</numerusform>
            <numerusform>%n qiymət sonradan dəyişdirilib və olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has it open: look only</source>
        <translation>Kataloq {who} tərəfindən açılıb: yalnız baxmaq olar</translation>
    </message>
    <message>
        <source>Cannot be written to: look only</source>
        <translation>Yazmaq olmur: yalnız baxış</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>NÜMUNƏ</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Making the catalogue…</source>
        <translation>Kataloq hazırlanır…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap olunur</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Hara çap edilsin</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), marked as a proof</source>
        <translation>
            <numerusform>%n səhifə, “SINAQ” nişanı ilə</numerusform>
            <numerusform>%n səhifə, “SINAQ” nişanı ilə</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was there before is untouched.</source>
        <translation>Dayandırıldı. Əvvəl olana toxunulmadı.</translation>
    </message>
    <message>
        <source>Print the catalogue</source>
        <translation>Kataloqun çapı</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Çapın dili</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Faylı seç</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Çapı aç</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Qovluğunu göstər</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>The catalogue</source>
        <translation>Kataloq</translation>
    </message>
    <message>
        <source>Its pages show here when it is printed.</source>
        <translation>Çap olunanda səhifələri burada görünəcək.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Baxılası %n məqam</numerusform>
            <numerusform>Baxılası %n məqam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Düzəldiləsi bir şey yoxdur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Nəyə baxmaq lazımdır</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Gallery</source>
        <translation>Qalereya</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Bölmələr</translation>
    </message>
</context>
<context>
    <name>Rehanging</name>
    <message>
        <source>The photographs take the numbers from {number} on</source>
        <translation>Fotoşəkillər {number} nömrəsindən başlayaraq düzüləcək</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; nobody else moves</source>
        <translation>№ {number} → {to}; başqaları yerində qalır</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; {first} moves by one</source>
        <translation>№ {number} → {to}; № {first} bir yer sürüşür</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; {first} to {last} move by one</source>
        <translation>№ {number} → {to}; № {first}–{last} bir yer sürüşür</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{filled} of {all}</source>
        <translation>{filled} / {all}</translation>
    </message>
    <message>
        <source>{section}, show fewer fields</source>
        <translation>{section}, az sahə göstər</translation>
    </message>
    <message>
        <source>{section}, show all fields</source>
        <translation>{section}, bütün sahələri göstər</translation>
    </message>
</context>
<context>
    <name>Sizer</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Şəkillərin ölçüsü</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Saxlanıldı: {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation>İcra olunan iş yoxdur</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Stop: {task}</source>
        <translation>Dayandır: {task}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Geri qaytar: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Təkrar et: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Kalbajar Catalogue</source>
        <translation>Kəlbəcər kataloqu</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloqlar</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Başqa kataloq aç…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Nümunəyə bax</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Proqramın dili</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Əvvəlki şəkil</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Növbəti şəkil</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Kataloq açıla bilmir</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>Nədən başlayaq?</translation>
    </message>
    <message>
        <source>Being made. The line at the bottom shows how far it is and stops it.</source>
        <translation>Hazırlanır. Gedişi aşağıdakı sətirdə görünür, oradan dayandırmaq da olar.</translation>
    </message>
    <message>
        <source>There is no catalogue yet. It will lie in the folder {folder}</source>
        <translation>Hələ kataloq yoxdur. O, {folder} qovluğunda yerləşəcək</translation>
    </message>
    <message>
        <source>Begin with the facts of Kalbajar City Day</source>
        <translation>Kəlbəcər Şəhəri Günü barədə məlumatla başla</translation>
    </message>
    <message>
        <source>Its exhibitions, programme, people and places stand ready; you add works and words.</source>
        <translation>Sərgilər, proqram, şəxslər və yerlər hazırdır; əsərləri və mətnləri siz əlavə edirsiniz.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Boş başla</translation>
    </message>
    <message>
        <source>A catalogue with the vocabularies and nothing else, for any exhibition.</source>
        <translation>Yalnız lüğətləri olan kataloq, istənilən sərgi üçün.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Nümunəyə bax</translation>
    </message>
    <message>
        <source>Invented works to try everything on. The sample lies in a folder of its own beside yours.</source>
        <translation>Hər şeyi sınamaq üçün uydurma əsərlər. Nümunə sizin qovluğun yanında, öz qovluğunda yerləşir.</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Başqa kataloq aç…</translation>
    </message>
    <message>
        <source>One that lies in another folder; an empty folder begins anew.</source>
        <translation>Başqa qovluqda olan kataloq; boş qovluq seçilsə, yenisi başlanır.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Writing down the facts</source>
        <translation>Məlumat yazılır</translation>
    </message>
    <message>
        <source>Making an empty catalogue</source>
        <translation>Boş kataloq yaradılır</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Nümunə çəkilir</translation>
    </message>
    <message>
        <source>Open another catalogue</source>
        <translation>Başqa kataloq aç</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was written is safe; a report was kept.</source>
        <translation>Proqramda xəta baş verdi. Yazılanlar yerindədir; hesabat saxlanıldı.</translation>
    </message>
    <message>
        <source>Kalbajar Catalogue</source>
        <translation>Kəlbəcər kataloqu</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Təsvir paneli</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>Open the picture</source>
        <translation>Şəkli aç</translation>
    </message>
    <message>
        <source>Hang in</source>
        <translation>Sərgidən as</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>Press {button}; what is typed is saved as you go.</source>
        <translation>“{button}” düyməsini basın; yazdıqlarınız dərhal saxlanılır.</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press {button}.</source>
        <translation>Faylları və ya qovluqları bura atın, yaxud “{button}” düyməsini basın.</translation>
    </message>
    <message>
        <source>{works}: all of them</source>
        <translation>{works}: hamısı</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Foto əlavə et</translation>
    </message>
    <message>
        <source>New carpet</source>
        <translation>Yeni xalça</translation>
    </message>
    <message>
        <source>New painting</source>
        <translation>Yeni rəsm</translation>
    </message>
    <message>
        <source>New work of folk art</source>
        <translation>Yeni xalq sənəti əsəri</translation>
    </message>
    <message>
        <source>New dwelling</source>
        <translation>Yeni ev</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Yeni əsər</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), hung or not</source>
        <translation>
            <numerusform>%n foto, asılmış və ya asılmamış</numerusform>
            <numerusform>%n foto, asılmış və ya asılmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s), hung or not</source>
        <translation>
            <numerusform>%n xalça, asılmış və ya asılmamış</numerusform>
            <numerusform>%n xalça, asılmış və ya asılmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s), hung or not</source>
        <translation>
            <numerusform>%n rəsm, asılmış və ya asılmamış</numerusform>
            <numerusform>%n rəsm, asılmış və ya asılmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) of folk art, shown or not</source>
        <translation>
            <numerusform>%n xalq sənəti əsəri, nümayişdə olan və ya olmayan</numerusform>
            <numerusform>%n xalq sənəti əsəri, nümayişdə olan və ya olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dwelling(s), shown or not</source>
        <translation>
            <numerusform>%n ev, nümayişdə olan və ya olmayan</numerusform>
            <numerusform>%n ev, nümayişdə olan və ya olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other work(s), shown or not</source>
        <translation>
            <numerusform>%n başqa əsər, nümayişdə olan və ya olmayan</numerusform>
            <numerusform>%n başqa əsər, nümayişdə olan və ya olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>Hələ foto yoxdur</translation>
    </message>
    <message>
        <source>No carpets yet</source>
        <translation>Hələ xalça yoxdur</translation>
    </message>
    <message>
        <source>No paintings yet</source>
        <translation>Hələ rəsm yoxdur</translation>
    </message>
    <message>
        <source>No folk art yet</source>
        <translation>Hələ xalq sənəti əsəri yoxdur</translation>
    </message>
    <message>
        <source>No dwellings yet</source>
        <translation>Hələ ev yoxdur</translation>
    </message>
    <message>
        <source>No other works yet</source>
        <translation>Hələ başqa əsər yoxdur</translation>
    </message>
</context>
</TS>
