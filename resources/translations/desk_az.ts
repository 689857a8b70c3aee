<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n work(s) take the empty frames from {number} on</source>
        <translation>
            <numerusform>%n əsər {number} nömrədən başlayaraq boş çərçivələrə düşür</numerusform>
            <numerusform>%n əsər {number} nömrədən başlayaraq boş çərçivələrə düşür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hang from {number} on; the others close up</source>
        <translation>
            <numerusform>%n əsər {number} nömrədən asılır; qalanları sıxlaşır</numerusform>
            <numerusform>%n əsər {number} nömrədən asılır; qalanları sıxlaşır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignBand</name>
    <message>
        <source>Right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Dönmə</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri qoy</translation>
    </message>
    <message>
        <source>Put the picture back</source>
        <translation>Şəkli yerinə qaytar</translation>
    </message>
    <message>
        <source>{name} is moved: drag it, or arrows, [ ] to turn, , . to scale. Kept on this machine only.</source>
        <translation>{name} sürüşdürülür: çəkin və ya oxlar, [ ] döndərir, , . miqyası dəyişir. Yalnız bu kompüterdə saxlanır.</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>Attach too</source>
        <translation>Bunu da əlavə et</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ötür</translation>
    </message>
    <message>
        <source>Attach this picture too</source>
        <translation>Bu şəkli də əlavə et</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>Bu şəkli ötür</translation>
    </message>
    <message>
        <source>Lay on one another</source>
        <translation>Üst-üstə qoy</translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n that are the same</source>
        <translation>
            <numerusform>Eyni olan %n faylın hamısını ötür</numerusform>
            <numerusform>Eyni olan %n faylın hamısını ötür</numerusform>
        </translation>
    </message>
    <message>
        <source>This record has this very picture already</source>
        <translation>Bu qeydin məhz bu şəkli artıq var</translation>
    </message>
    <message>
        <source>It is not attached twice.</source>
        <translation>O, ikinci dəfə əlavə edilmir.</translation>
    </message>
    <message>
        <source>The catalogue has this very file</source>
        <translation>Kataloqda məhz bu fayl var</translation>
    </message>
    <message>
        <source>Attach it too, and both records show the one file. Skip it, and all stays as it is.</source>
        <translation>Onu da əlavə etsəniz, hər iki qeyd bir faylı göstərəcək. Ötürsəniz, hər şey olduğu kimi qalacaq.</translation>
    </message>
    <message>
        <source>The catalogue has a picture that looks alike</source>
        <translation>Kataloqda oxşar şəkil var</translation>
    </message>
    <message>
        <source>Attach it too, and the catalogue keeps both files. Skip it, and all stays as it is.</source>
        <translation>Onu da əlavə etsəniz, kataloq hər iki faylı saxlayacaq. Ötürsəniz, hər şey olduğu kimi qalacaq.</translation>
    </message>
    <message>
        <source>Comes in for</source>
        <translation>Bunun üçün gəlir</translation>
    </message>
    <message>
        <source>The catalogue has</source>
        <translation>Kataloqda var</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve texts</source>
        <translation>Mətnləri təsdiq etmək</translation>
    </message>
    <message>
        <source>Read each of them; what is not ticked stays as it is.</source>
        <translation>Hər birini oxuyun; işarələnməyən olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Hamısını işarələ</translation>
    </message>
    <message>
        <source>Texts that wait for approval</source>
        <translation>Təsdiq gözləyən mətnlər</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Mətnin özü</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Başlanğıcı</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n text(s)</source>
        <translation>
            <numerusform>%n mətni təsdiq et</numerusform>
            <numerusform>%n mətni təsdiq et</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Təsdiq et</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>What visitors see</source>
        <translation>Ziyarətçi nə görür</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Yenidən baxılmalı</translation>
    </message>
    <message>
        <source>No guide and no kiosk shows it: it belongs to no exhibition and to no programme with one.</source>
        <translation>Heç bir bələdçi və köşk bunu göstərmir: nə sərgiyə, nə də sərgisi olan proqrama aiddir.</translation>
    </message>
    <message>
        <source>Printed in the guide of</source>
        <translation>Bu sərginin bələdçisində çap olunur</translation>
    </message>
    <message>
        <source>No frozen edition holds it yet; a kiosk shows it after the next one.</source>
        <translation>Dondurulmuş nəşrlərdə hələ yoxdur; köşk növbəti nəşrdən sonra göstərəcək.</translation>
    </message>
    <message>
        <source>Kiosks show it where one of these editions is: {names}.</source>
        <translation>Bu nəşrlərdən biri olan köşklər göstərir: {names}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Looking at photographs</source>
        <translation>Fotoşəkillərə baxılır</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Provenance and credit</source>
        <translation>Mənşə və kredit</translation>
    </message>
    <message>
        <source>Ready for print</source>
        <translation>Çapa hazırlıq</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Yoxlanılmalı</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n açıq məqam</numerusform>
            <numerusform>%n açıq məqam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in any language.</source>
        <translation>Heç bir dildə çatışmayan yoxdur.</translation>
    </message>
    <message>
        <source>{scope}: {status}; print: {answer}</source>
        <translation>{scope}: {status}; çap: {answer}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Hələ heç nə qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Aç: {what}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made on</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Yoxlanıldı</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>yoxlanılmayıb</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>zədələnib</translation>
    </message>
    <message numerus="yes">
        <source>whole, %n original(s) lacked</source>
        <translation>
            <numerusform>bütöv, %n orijinal yox idi</numerusform>
            <numerusform>bütöv, %n orijinal yox idi</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>bütöv</translation>
    </message>
    <message>
        <source>not there now: {folder}</source>
        <translation>indi yerində deyil: {folder}</translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>No backup of this catalogue is known here.</source>
        <translation>Burada bu kataloqun heç bir ehtiyat nüsxəsi məlum deyil.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Yoxla…</translation>
    </message>
    <message>
        <source>Test this backup: read all of it and compare</source>
        <translation>Bu nüsxəni yoxla: hamısını oxuyub tutuşdur</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Bərpa et…</translation>
    </message>
    <message>
        <source>Restore this backup into a new folder</source>
        <translation>Bu nüsxəni yeni qovluqda bərpa et</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Qovluqda göstər</translation>
    </message>
    <message>
        <source>Show this backup in its folder</source>
        <translation>Bu nüsxəni qovluğunda göstər</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{seconds} s each</source>
        <translation>hər biri {seconds} san</translation>
    </message>
    <message>
        <source>How much of the right picture is seen</source>
        <translation>Sağdakı şəkil nə qədər görünür</translation>
    </message>
    <message>
        <source>How quickly the pictures alternate</source>
        <translation>Şəkillər nə sürətlə növbələşir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Növbələ</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Changing %n work(s)</source>
        <translation>
            <numerusform>%n əsər dəyişdirilir</numerusform>
            <numerusform>%n əsər dəyişdirilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>%n əsəri dəyiş</numerusform>
            <numerusform>%n əsəri dəyiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first.</source>
        <translation>Əvvəlcə əsərləri seçin.</translation>
    </message>
    <message>
        <source>Enter a value. To empty the field, choose “Clear”.</source>
        <translation>Qiymət yazın. Sahəni boşaltmaq üçün “Təmizlə” seçin.</translation>
    </message>
    <message>
        <source>Enter the text that is meant.</source>
        <translation>Hansı mətn olduğunu yazın.</translation>
    </message>
    <message>
        <source>Choose the field that is copied.</source>
        <translation>Hansı sahədən köçürüldüyünü seçin.</translation>
    </message>
    <message>
        <source>Choose a field and say what is to be done to it.</source>
        <translation>Sahəni seçin və onunla nə ediləcəyini deyin.</translation>
    </message>
    <message>
        <source>Looking at the works…</source>
        <translation>Əsərlərə baxılır…</translation>
    </message>
    <message>
        <source>Change several works</source>
        <translation>Bir neçə əsəri dəyişmək</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s) at once</source>
        <translation>
            <numerusform>%n əsəri birdən dəyişmək</numerusform>
            <numerusform>%n əsəri birdən dəyişmək</numerusform>
        </translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Daha bir addım</translation>
    </message>
</context>
<context>
    <name>BatchFrame</name>
    <message numerus="yes">
        <source>Leave out the %n refused</source>
        <translation>
            <numerusform>Rədd edilən %n əsəri kənarda qoy</numerusform>
            <numerusform>Rədd edilən %n əsəri kənarda qoy</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Bu kataloqa burada yalnız baxmaq olar.</translation>
    </message>
    <message>
        <source>Mend what is refused, or leave it out.</source>
        <translation>Rədd ediləni düzəldin və ya kənarda qoyun.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Heç nə dəyişməyəcək.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dayandırıldı. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>BatchLines</name>
    <message>
        <source>Work</source>
        <translation>Əsər</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>New work, row {row}</source>
        <translation>Yeni əsər, {row}-ci sətir</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>dəyişmir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Yeni: {names}</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Set the value</source>
        <translation>Qiyməti yaz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Siyahıya əlavə et</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Siyahıdan çıxar</translation>
    </message>
    <message>
        <source>Put before the text</source>
        <translation>Mətnin əvvəlinə qoy</translation>
    </message>
    <message>
        <source>Put after the text</source>
        <translation>Mətnin sonuna qoy</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tap və əvəz et</translation>
    </message>
    <message>
        <source>Copy from another field</source>
        <translation>Başqa sahədən köçür</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Böyük və kiçik hərflər</translation>
    </message>
    <message>
        <source>Tidy blanks</source>
        <translation>Boşluqları səliqəyə sal</translation>
    </message>
    <message>
        <source>First letter a capital</source>
        <translation>İlk hərf böyük</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>hamısı kiçik hərflə</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>HAMISI BÖYÜK HƏRFLƏ</translation>
    </message>
    <message>
        <source>Each Word A Capital</source>
        <translation>Hər Söz Böyük Hərflə</translation>
    </message>
    <message>
        <source>Anywhere in the text</source>
        <translation>Mətnin istənilən yerində</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Yalnız bütöv sözlər</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Nümunə (müntəzəm ifadə)</translation>
    </message>
    <message>
        <source>New in the lists: {names}</source>
        <translation>Siyahılara yeni düşür: {names}</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>There is no exhibition yet. What hangs in one is counted here, and what it lacks.</source>
        <translation>Hələ sərgi yoxdur. Sərgidə asılanlar və onlara nə çatışmadığı burada sayılır.</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Yeni sərgi</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Organiser not recorded</source>
        <translation>Təşkilatçı qeyd olunmayıb</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>dəqiqləşdirilir</translation>
    </message>
    <message numerus="yes">
        <source>/ %n work(s) catalogued</source>
        <translation>
            <numerusform>/ %n əsər kataloqda</numerusform>
            <numerusform>/ %n əsər kataloqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) · number not announced</source>
        <translation>
            <numerusform>%n əsər · sayı elan olunmayıb</numerusform>
            <numerusform>%n əsər · sayı elan olunmayıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Record rights</source>
        <translation>Hüquq qeyd et</translation>
    </message>
    <message>
        <source>Record rights in the work, a picture or a text</source>
        <translation>Əsərə, şəklə və ya mətnə hüquq qeyd et</translation>
    </message>
    <message>
        <source>Nothing is recorded. Record rights, and say what may be done.</source>
        <translation>Heç nə qeyd olunmayıb. Hüquqları qeyd edin və nəyə icazə olduğunu yazın.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>New record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>geri qaytarılıb</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sonradan dəyişib</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>artıq yoxdur</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>birdəfəlik silinib</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
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
    <name>ChangesPane</name>
    <message>
        <source>Putting back</source>
        <translation>Geri qaytarılır</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Bu qeydin tarixçəsi</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay as they are, since they were changed again or others need them: {names}</source>
        <translation>
            <numerusform>%n dəyişiklik olduğu kimi qalır, çünki sonradan yenə dəyişdirilib və ya başqalarına lazımdır: {names}</numerusform>
            <numerusform>%n dəyişiklik olduğu kimi qalır, çünki sonradan yenə dəyişdirilib və ya başqalarına lazımdır: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back.</source>
        <translation>
            <numerusform>%n qeyd əvvəlki halına qaytarıldı.</numerusform>
            <numerusform>%n qeyd əvvəlki halına qaytarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Heç nə geri qaytarılmadı.</translation>
    </message>
    <message>
        <source>Put back all the same</source>
        <translation>Yenə də geri qaytar</translation>
    </message>
    <message>
        <source>Take this record back</source>
        <translation>Bu qeydi ləğv et</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Bu dəyəri geri qaytar</translation>
    </message>
    <message numerus="yes">
        <source>Put %n change(s) back</source>
        <translation>
            <numerusform>%n dəyişikliyi geri qaytar</numerusform>
            <numerusform>%n dəyişikliyi geri qaytar</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Bu kataloqa burada yalnız baxmaq olar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>{field} before</source>
        <translation>{field}: əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Changed since by {who}, {when}.</source>
        <translation>Sonradan dəyişdirib: {who}, {when}.</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>Qeydin əvvəlki halı</translation>
    </message>
    <message>
        <source>Put the whole record back as it was before this change</source>
        <translation>Bütün qeydi bu dəyişiklikdən əvvəlki halına qaytar</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Qeydi göstər</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Nə dəyişdirilib</translation>
    </message>
    <message>
        <source>The value before and after</source>
        <translation>Əvvəlki və sonrakı dəyər</translation>
    </message>
</context>
<context>
    <name>ChangesSaid</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>not looked at yet</source>
        <translation>hələ baxılmayıb</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>hamısı qaydasındadır</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n düzəliş</numerusform>
            <numerusform>%n düzəliş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Save the refused rows…</source>
        <translation>Qəbul edilməyənləri saxla…</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) stay out</source>
        <translation>
            <numerusform>%n sətir kənarda qalır</numerusform>
            <numerusform>%n sətir kənarda qalır</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows with the reasons beside them as a workbook</source>
        <translation>Qəbul edilməyən sətirləri səbəbləri ilə cədvəl faylı kimi saxla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>İdxal ediləsi heç nə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>%n şəkli idxal et</numerusform>
            <numerusform>%n şəkli idxal et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good record(s)</source>
        <translation>
            <numerusform>%n yararlı qeydi idxal et</numerusform>
            <numerusform>%n yararlı qeydi idxal et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>%n qeydi idxal et</numerusform>
            <numerusform>%n qeydi idxal et</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows above are those of the check before the last change.</source>
        <translation>Yuxarıdakı sətirlər son dəyişiklikdən əvvəlki yoxlamanındır.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here, not written.</source>
        <translation>Bu kataloqa burada yalnız baxmaq olar, yazmaq olmaz.</translation>
    </message>
    <message>
        <source>What was changed here stays as it is. There is nothing to write.</source>
        <translation>Burada dəyişdirilənlər olduğu kimi qalır. Yazılacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Everything in this file is in the catalogue already. There is nothing to write.</source>
        <translation>Bu fayldakıların hamısı artıq kataloqdadır. Yazılası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>No row of this file can be written as it stands. Mend the refused rows first.</source>
        <translation>Bu faylın heç bir sətri olduğu kimi yazıla bilməz. Əvvəlcə qəbul edilməyən sətirləri düzəldin.</translation>
    </message>
    <message>
        <source>A snapshot comes first; one Undo takes all back.</source>
        <translation>Öncə nüsxə alınır; bir Geri al hər şeyi qaytarır.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not looked at yet</source>
        <translation>hələ baxılmayıb</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>baxılır</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>bütöv</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>nəsə düz deyil</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kənarda qalır</translation>
    </message>
    <message>
        <source>From the backups</source>
        <translation>Ehtiyat nüsxələrindən</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Elə</translation>
    </message>
    <message>
        <source>From elsewhere…</source>
        <translation>Başqa yerdən…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Saxla</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Every row is being checked. Nothing is written yet.</source>
        <translation>Hər sətir yoxlanılır. Hələ heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>There is no row in this file that says anything.</source>
        <translation>Bu faylda məzmunu olan sətir yoxdur.</translation>
    </message>
    <message>
        <source>No row fits this filter.</source>
        <translation>Bu süzgəcə uyğun sətir yoxdur.</translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>Bu faylda hər şey qaydasındadır.</translation>
    </message>
    <message>
        <source>Correct the cells of this row</source>
        <translation>Bu sətrin xanalarını düzəlt</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Bu sətirləri kənarda saxla</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Növbəti problem</translation>
    </message>
    <message>
        <source>{name} refused.xlsx</source>
        <translation>{name} qəbul edilməyənlər.xlsx</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Qəbul edilməyən sətirləri saxla</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>Qəbul edilməyən %n sətir səbəbləri ilə birlikdə {file} faylında saxlanıldı.</numerusform>
            <numerusform>Qəbul edilməyən %n sətir səbəbləri ilə birlikdə {file} faylında saxlanıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {records} are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>{records} üzrə %n sətir səbəbləri ilə birlikdə {file} faylında saxlanıldı.</numerusform>
            <numerusform>{records} üzrə %n sətir səbəbləri ilə birlikdə {file} faylında saxlanıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused record(s)</source>
        <translation>
            <numerusform>%n rədd edilmiş qeyd</numerusform>
            <numerusform>%n rədd edilmiş qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Faylın qeydləri</translation>
    </message>
</context>
<context>
    <name>CheckTop</name>
    <message>
        <source>Show all rows again</source>
        <translation>Bütün sətirləri yenidən göstər</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Sətirləri süz</translation>
    </message>
    <message>
        <source>Filter these rows by number, title or row</source>
        <translation>Sətirləri nömrə, başlıq və ya sətir üzrə süz</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Yenidən yoxlanılır</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n cavab verilib</numerusform>
            <numerusform>%n cavab verilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n sətir kənarda</numerusform>
            <numerusform>%n sətir kənarda</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Sonuncunu geri al</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Son cavabı geri al</translation>
    </message>
    <message numerus="yes">
        <source>The file ends there. Only the %n whole record(s) before it are shown.</source>
        <translation>
            <numerusform>Fayl orada kəsilir. Yalnız ondan əvvəlki %n bütöv qeyd göstərilir.</numerusform>
            <numerusform>Fayl orada kəsilir. Yalnız ondan əvvəlki %n bütöv qeyd göstərilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Yoxlamalar</translation>
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
    <name>ChoicesColumn</name>
    <message numerus="yes">
        <source>Editions: %n</source>
        <translation>
            <numerusform>Nəşrlər: %n</numerusform>
            <numerusform>Nəşrlər: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Nəşrlər…</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Nəşrin növü</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Üslub</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Təyinat</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Yanında</translation>
    </message>
    <message>
        <source>Beside it: {language}</source>
        <translation>Yanında: {language}</translation>
    </message>
    <message>
        <source>Create PDF…</source>
        <translation>PDF yarat…</translation>
    </message>
    <message>
        <source>Create the PDF</source>
        <translation>PDF faylını yarat</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Dondur…</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Nəşr kimi dondurmaq</translation>
    </message>
    <message>
        <source>Editions of this exhibition</source>
        <translation>Bu sərginin nəşrləri</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Cədvəl seçin</translation>
    </message>
    <message>
        <source>Choose an export, a catalogue, or a table with its pictures</source>
        <translation>İxrac, kataloq və ya şəkilləri ilə birgə cədvəl olan qovluğu seçin</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures</source>
        <translation>Şəkillər olan qovluğu seçin</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Yapışdırılmış cədvəl</translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s)</source>
        <translation>
            <numerusform>İlk %n qeyd</numerusform>
            <numerusform>İlk %n qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>İlk %n sətir</numerusform>
            <numerusform>İlk %n sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Fayla baxılır…</translation>
    </message>
    <message>
        <source>An export of this program: {tables}, {records}.</source>
        <translation>Bu proqramın ixracı: {tables}, {records}.</translation>
    </message>
    <message>
        <source>A catalogue of this program: {tables}, {records}, {files}. It is only read.</source>
        <translation>Bu proqramın kataloqu: {tables}, {records}, {files}. O, yalnız oxunur.</translation>
    </message>
    <message>
        <source>Not made by this program, and left alone here: {names}.</source>
        <translation>Bu proqramda yaradılmayıb, burada toxunulmur: {names}.</translation>
    </message>
    <message>
        <source>Pictures: {folder}</source>
        <translation>Şəkillər: {folder}</translation>
    </message>
    <message>
        <source>If the table names pictures, tell where they lie.</source>
        <translation>Cədvəldə şəkil adları varsa, onların yerini göstərin.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Başqa fayl…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Cədvəl yerləşdirmək</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Şəkil qovluğu…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Şəkilləri əsərlərlə tutuşdur…</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Şəkilsiz</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Cədvəlin ilk sətirləri</translation>
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
    <name>Choosing</name>
    <message>
        <source>Merge {name} with …</source>
        <translation>{name} – nə ilə birləşsin?</translation>
    </message>
    <message>
        <source>Type the other name, or its number; then see both sides before anything happens.</source>
        <translation>O biri adı və ya nömrəsini yazın; nə isə baş verməzdən əvvəl hər iki tərəfi görəcəksiniz.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>O biri qeyd</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Hər ikisini göstər</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Eyni ola bilər</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Şəkli aç</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>İşıqlı masada tutuşdur</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Bir neçəsini dəyiş…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Surətini yarat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>%n əsəri ixrac et…</numerusform>
            <numerusform>%n əsəri ixrac et…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Copy with private fields</source>
        <translation>Məxfi sahələrlə birlikdə köçür</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>Hang in</source>
        <translation>Burada as</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>without the private fields: {fields}</source>
        <translation>məxfi sahələr daxil edilmədi: {fields}</translation>
    </message>
    <message>
        <source>with private fields, not for others: {fields}</source>
        <translation>məxfi sahələrlə birlikdə, başqaları üçün deyil: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) copied as a table</source>
        <translation>
            <numerusform>%n əsər cədvəl kimi köçürüldü</numerusform>
            <numerusform>%n əsər cədvəl kimi köçürüldü</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Facts that stand in it</source>
        <translation>Bu mənbədəki faktlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>It is named for no fact yet.</source>
        <translation>Hələ heç bir fakta mənbə göstərilməyib.</translation>
    </message>
    <message>
        <source>No source is named yet.</source>
        <translation>Hələ mənbə göstərilməyib.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: its number, or its words</source>
        <translation>Mənbə: nömrəsi və ya mətni</translation>
    </message>
    <message>
        <source>Name this source for the record</source>
        <translation>Bu mənbəni qeydə əlavə et</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Təsdiqlə</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Təsdiqlə: {what}</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>bütün qeyd</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>Citation: {what}</source>
        <translation>İstinad: {what}</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>{field} was changed here since the last import of this file.</source>
        <translation>{field}: bu faylın son idxalından sonra burada dəyişdirilib.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>then  {text}</source>
        <translation>onda  {text}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
</context>
<context>
    <name>ColoursOfPeople</name>
    <message>
        <source>Madder red</source>
        <translation>Boyaqotu qırmızısı</translation>
    </message>
    <message>
        <source>Indigo blue</source>
        <translation>Nil mavisi</translation>
    </message>
    <message>
        <source>Sage green</source>
        <translation>Adaçayı yaşılı</translation>
    </message>
    <message>
        <source>Weld yellow</source>
        <translation>Zəfəran sarısı</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Gavalı</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Firuzəyi yaşıl</translation>
    </message>
    <message>
        <source>Walnut brown</source>
        <translation>Qoz qəhvəyisi</translation>
    </message>
    <message>
        <source>Slate grey</source>
        <translation>Şifer bozu</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Qızılgül</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytun</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Tick what the table shall show; drag to put it in order.</source>
        <translation>Cədvəldə görünəcək sütunları işarələyin; sırasını sürükləyərək dəyişin.</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Sahə axtar</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Adi sütunlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>No column is chosen</source>
        <translation>Sütun seçilməyib</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>{letter} sütunu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Nəyə çevrilir</translation>
    </message>
    <message>
        <source>Another field too</source>
        <translation>Daha bir sahə</translation>
    </message>
    <message>
        <source>Every row is empty here.</source>
        <translation>Burada bütün sətirlər boşdur.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>və başqaları</translation>
    </message>
    <message>
        <source>all</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>part {n}</source>
        <translation>{n}-ci hissə</translation>
    </message>
    <message>
        <source>Becomes {field}: choose another</source>
        <translation>{field} olur: başqasını seçin</translation>
    </message>
    <message>
        <source>Which part of the cell becomes {field}</source>
        <translation>Xananın hansı hissəsi {field} olur</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>{field} olmasın</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>bölünmür</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>nöqtəli vergül ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>vergül ,</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>şaquli xətt |</translation>
    </message>
    <message>
        <source>slash /</source>
        <translation>çəp xətt /</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>yeni sətir</translation>
    </message>
    <message>
        <source>dash -</source>
        <translation>tire -</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Cells are split at</source>
        <translation>Xanalar bu işarədə bölünür</translation>
    </message>
    <message numerus="yes">
        <source>Translate values (%n)…</source>
        <translation>
            <numerusform>Qiymətləri çevir (%n)…</numerusform>
            <numerusform>Qiymətləri çevir (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate values…</source>
        <translation>Qiymətləri çevir…</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Column in the file</source>
        <translation>Fayldakı sütun</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>İlk qiymətlər</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Nəyə çevrilir</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Nə dərəcədə dəqiq</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation>Qeydin növü</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add photographs</source>
        <translation>Foto əlavə et</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Cədvəl idxal et…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Şəkilləri əsərlərlə tutuşdur…</translation>
    </message>
    <message>
        <source>Paste a table of works</source>
        <translation>Əsərlər cədvəlini yapışdır</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Cədvəlləri ixrac et…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ehtiyat nüsxəsi çıxar</translation>
    </message>
    <message>
        <source>Verify the catalogue…</source>
        <translation>Kataloqu yoxla…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Soraqça</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Başqa kataloq aç…</translation>
    </message>
    <message>
        <source>Go to: {page}</source>
        <translation>Keç: {page}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Yeni: {kind}</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Dil: {language}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Şəxslər və təşkilatlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Mətnlər və tərcümələr</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Hüquqlar və minnətdarlıq</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Sərgilər</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Qalereya</translation>
    </message>
    <message>
        <source>Gallery health</source>
        <translation>Qalereyanın vəziyyəti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Match pictures with works</source>
        <translation>Şəkilləri əsərlərlə tutuşdur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Hələ müqayisə ediləcək şey yoxdur</translation>
    </message>
    <message>
        <source>Two works</source>
        <translation>İki əsər</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Əvvəl və sonra</translation>
    </message>
    <message>
        <source>The same subject</source>
        <translation>Eyni mövzu</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>cütdür</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>cütləşməyib</translation>
    </message>
    <message>
        <source>before</source>
        <translation>əvvəl</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Çəkilib</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Minnətdarlıq</translation>
    </message>
    <message>
        <source>These show different places. Pair them only if it is one place all the same.</source>
        <translation>Bunlar ayrı yerləri göstərir. Yalnız yer həqiqətən eynidirsə cütləşdirin.</translation>
    </message>
    <message>
        <source>Only photographs are paired.</source>
        <translation>Yalnız fotolar cütləşdirilir.</translation>
    </message>
    <message>
        <source>Lay a second picture beside the first.</source>
        <translation>Birincinin yanına ikinci şəkli qoyun.</translation>
    </message>
    <message>
        <source>Which was taken first</source>
        <translation>Hansı əvvəl çəkilib</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Baxış nöqtəsi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Soldakı</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağdakı</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Başqa</translation>
    </message>
    <message>
        <source>Pair these</source>
        <translation>Cütləşdir</translation>
    </message>
    <message>
        <source>Undo pairing</source>
        <translation>Cütü ayır</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Növbəti cüt</translation>
    </message>
    <message>
        <source>First pair</source>
        <translation>İlk cüt</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
</context>
<context>
    <name>ConstantsBox</name>
    <message>
        <source>Not {field} any more</source>
        <translation>{field} daha verilməsin</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>Bütün sətirlərdə eyni</translation>
    </message>
    <message>
        <source>For example who holds the works.</source>
        <translation>Məsələn, əsərlərin kimdə saxlandığı.</translation>
    </message>
    <message>
        <source>A field for all rows</source>
        <translation>Bütün sətirlər üçün sahə</translation>
    </message>
</context>
<context>
    <name>CoordinatesLine</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
    <message>
        <source>reads as {place}</source>
        <translation>belə oxunur: {place}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>məs. {example}</translation>
    </message>
    <message>
        <source>Coordinates: latitude, longitude</source>
        <translation>Koordinatlar: enlik, uzunluq</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Look again</source>
        <translation>Yenidən axtar</translation>
    </message>
    <message>
        <source>Look for near duplicates</source>
        <translation>Oxşar surətləri axtar</translation>
    </message>
    <message>
        <source>Comparing the pictures; you may go on working meanwhile.</source>
        <translation>Şəkillər tutuşdurulur; bu vaxt işləməyə davam edə bilərsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of nearly the same picture</source>
        <translation>
            <numerusform>%n qrup oxşar şəkil</numerusform>
            <numerusform>%n qrup oxşar şəkil</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are found also when they were made smaller, grey, mirrored, turned or a little cropped. Nothing is thrown away by itself.</source>
        <translation>Surətlər kiçildilmiş, ağ-qara, güzgülü, çevrilmiş və ya azca kəsilmiş olsa da tapılır. Heç nə özbaşına atılmır.</translation>
    </message>
    <message>
        <source>The files could not be copied: there is no room, or the folder is locked.</source>
        <translation>Faylların surəti çıxarılmadı: yer yoxdur və ya qovluq bağlıdır.</translation>
    </message>
    <message>
        <source>Copying files to be dragged out</source>
        <translation>Çıxarılacaq faylların surəti hazırlanır</translation>
    </message>
    <message>
        <source>These files are large: copies are being made. Drag them out again when they are there.</source>
        <translation>Bu fayllar böyükdür: surətləri hazırlanır. Hazır olanda onları yenidən çəkib aparın.</translation>
    </message>
    <message>
        <source>The copies are ready: drag the files out now.</source>
        <translation>Surətlər hazırdır: indi faylları çəkib apara bilərsiniz.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Qovluqda göstər</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gediş</translation>
    </message>
    <message>
        <source>What to know of the file</source>
        <translation>Fayl haqqında bilməli olduqlarınız</translation>
    </message>
</context>
<context>
    <name>CreatedWords</name>
    <message>
        <source>Created because the rows name them: {records}.</source>
        <translation>Sətirlərdə adı çəkildiyi üçün yaradıldı: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n şəxs və ya təşkilat</numerusform>
            <numerusform>%n şəxs və ya təşkilat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of the vocabularies</source>
        <translation>
            <numerusform>lüğətlərə %n yeni söz</numerusform>
            <numerusform>lüğətlərə %n yeni söz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditBar</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Göstərilənlərin hamısını işarələ</translation>
    </message>
    <message numerus="yes">
        <source>Write it for %n work(s)</source>
        <translation>
            <numerusform>%n əsər üçün yaz</numerusform>
            <numerusform>%n əsər üçün yaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Daily backup, MB</source>
        <translation>Gündəlik ehtiyat nüsxəsi, MB</translation>
    </message>
    <message numerus="yes">
        <source>The daily backup was made, but %n original(s) are missing or altered.</source>
        <translation>
            <numerusform>Gündəlik ehtiyat nüsxəsi çıxarıldı, amma %n orijinal çatışmır və ya dəyişdirilib.</numerusform>
            <numerusform>Gündəlik ehtiyat nüsxəsi çıxarıldı, amma %n orijinal çatışmır və ya dəyişdirilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily backup was made and proved whole.</source>
        <translation>Gündəlik ehtiyat nüsxəsi çıxarıldı və bütöv olduğu sübut edildi.</translation>
    </message>
</context>
<context>
    <name>DamageOffer</name>
    <message>
        <source>See what is wrong…</source>
        <translation>Nəyin səhv olduğuna baxın…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Oxuna biləni ixrac edin…</translation>
    </message>
    <message>
        <source>Damaged: what now?</source>
        <translation>Zədələnib: indi nə etməli?</translation>
    </message>
    <message>
        <source>The catalogue is damaged: what may be done now</source>
        <translation>Kataloq zədələnib: indi nə etmək olar</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The wall</source>
        <translation>Divar</translation>
    </message>
    <message>
        <source>It lies in the trash, or is no longer there.</source>
        <translation>Zibil qutusundadır və ya artıq yoxdur.</translation>
    </message>
</context>
<context>
    <name>DensityCard</name>
    <message>
        <source>Density</source>
        <translation>Sıxlıq</translation>
    </message>
    <message>
        <source>Count the knots over 10 cm, across and along, to see them here.</source>
        <translation>Burada görmək üçün 10 sm-də eninə və uzununa ilmələri sayın.</translation>
    </message>
    <message>
        <source>life size</source>
        <translation>öz ölçüsündə</translation>
    </message>
    <message>
        <source>half of life size</source>
        <translation>öz ölçüsünün yarısı</translation>
    </message>
    <message>
        <source>{side} × {side} cm, {scale}</source>
        <translation>{side} × {side} sm, {scale}</translation>
    </message>
    <message>
        <source>{count} drawn × {times} = {density} knots per dm²</source>
        <translation>{count} çəkilib × {times} = {density} ilmə/dm²</translation>
    </message>
    <message>
        <source>{count} drawn = {density} knots per dm²</source>
        <translation>{count} çəkilib = {density} ilmə/dm²</translation>
    </message>
    <message numerus="yes">
        <source>%n knot(s) across</source>
        <translation>
            <numerusform>eninə %n ilmə</numerusform>
            <numerusform>eninə %n ilmə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knot(s) along</source>
        <translation>
            <numerusform>uzununa %n ilmə</numerusform>
            <numerusform>uzununa %n ilmə</numerusform>
        </translation>
    </message>
    <message>
        <source>As large as this screen says it is; hold a ruler to it.</source>
        <translation>Ekranın bildirdiyi ölçüdə; xətkeşlə yoxlayın.</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message numerus="yes">
        <source>%n picture(s) tied to their works</source>
        <translation>
            <numerusform>%n şəkil əsərlərinə bağlandı</numerusform>
            <numerusform>%n şəkil əsərlərinə bağlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder were not used.</source>
        <translation>
            <numerusform>Qovluqdan %n fayl istifadə olunmadı.</numerusform>
            <numerusform>Qovluqdan %n fayl istifadə olunmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The originals are kept as they came.</source>
        <translation>Orijinallar gəldiyi kimi saxlanılır.</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Hamısını geri al</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Başqa qovluq</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Take the import back</source>
        <translation>İdxalı geri al</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Yenidən yoxla</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Qəbul edilməyənləri saxla…</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Başqa cədvəli idxal et</translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>Bu qeydi göstər</translation>
    </message>
    <message>
        <source>Show this record in its own place</source>
        <translation>Bu qeydi öz yerində göstər</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Faylın qeydləri</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>The import of {name} is being taken back…</source>
        <translation>{name}: idxal geri qaytarılır…</translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation>{name} idxalı geri alındı.</translation>
    </message>
    <message>
        <source>{name} is in the catalogue.</source>
        <translation>{name} kataloqdadır.</translation>
    </message>
    <message>
        <source>Nothing had to be written: everything in {name} is here already.</source>
        <translation>Heç nə yazmaq lazım gəlmədi: {name} faylındakıların hamısı artıq buradadır.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n yeni qeyd</numerusform>
            <numerusform>%n yeni qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n dəyişən</numerusform>
            <numerusform>%n dəyişən</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as before</source>
        <translation>
            <numerusform>%n əvvəlki kimi</numerusform>
            <numerusform>%n əvvəlki kimi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hung</source>
        <translation>
            <numerusform>%n asılıb</numerusform>
            <numerusform>%n asılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) brought in</source>
        <translation>
            <numerusform>%n orijinal fayl gətirildi</numerusform>
            <numerusform>%n orijinal fayl gətirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought in</source>
        <translation>
            <numerusform>%n şəkil gətirilib</numerusform>
            <numerusform>%n şəkil gətirilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but not brought in</source>
        <translation>
            <numerusform>%n şəkil adlandırılıb, amma gətirilməyib</numerusform>
            <numerusform>%n şəkil adlandırılıb, amma gətirilməyib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n qəbul edilmədi və kənarda qaldı</numerusform>
            <numerusform>%n qəbul edilmədi və kənarda qaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was before. Nothing of it is left in the catalogue.</source>
        <translation>Hər şey əvvəlki kimidir. Kataloqda ondan heç nə qalmayıb.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were edited since; what was edited stays.</source>
        <translation>
            <numerusform>Sonradan %n qeyd dəyişdirilib; dəyişdirilən qalır.</numerusform>
            <numerusform>Sonradan %n qeyd dəyişdirilib; dəyişdirilən qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>All else is as it was before.</source>
        <translation>Qalan hər şey əvvəlki kimidir.</translation>
    </message>
    <message>
        <source>The catalogue as it was before lies in {folder}, as {name}.</source>
        <translation>Kataloqun əvvəlki halı {folder} qovluğundadır, adı {name}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n snapshot(s) are kept.</source>
        <translation>
            <numerusform>Ən yeni %n surət saxlanılır.</numerusform>
            <numerusform>Ən yeni %n surət saxlanılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are saved in {file}.</source>
        <translation>Qəbul edilməyən sətirlər {file} faylındadır.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a table here</source>
        <translation>Cədvəli bura atın</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, JSON or LIDO, a whole export of this program, or the folder of a catalogue. A folder of pictures may come with a table. Nothing is written yet.</source>
        <translation>Excel, LibreOffice, CSV, JSON və ya LIDO, bu proqramın bütöv ixracı, yaxud kataloq qovluğu. Cədvəllə birlikdə şəkil qovluğu da ola bilər. Hələ heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seçin…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Cədvəl yerləşdirmək</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>No work fits these filters. Esc shows all of them again.</source>
        <translation>Bu süzgəclərə uyğun əsər yoxdur. Esc hamısını yenidən göstərir.</translation>
    </message>
    <message>
        <source>Nothing hangs yet. Drop photographs on a frame, or anywhere here: they take the numbers from 1.</source>
        <translation>Hələ heç nə asılmayıb. Fotoşəkilləri çərçivənin üstünə və ya istənilən yerə buraxın: onlar 1-dən başlayaraq nömrələri tutacaq.</translation>
    </message>
    <message>
        <source>Drop photographs on a frame, or anywhere here: they take the next empty number, {number}</source>
        <translation>Fotoşəkilləri çərçivənin üzərinə və ya buraya atın: növbəti boş nömrəni tutacaqlar – {number}</translation>
    </message>
</context>
<context>
    <name>EditionArrivals</name>
    <message>
        <source>Taking an edition in</source>
        <translation>Nəşr daxil edilir</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Daxil edildi: {name}</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Yoxlama cəmi</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>EditionsDialog</name>
    <message>
        <source>Edition to carry (*{ending})</source>
        <translation>Daşınan nəşr (*{ending})</translation>
    </message>
    <message>
        <source>Export the edition</source>
        <translation>Nəşri ixrac et</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>Nəşri daxil et</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Daxil edilir</translation>
    </message>
    <message>
        <source>From edition {one} to edition {two}</source>
        <translation>{one} nömrəli nəşrdən {two} nömrəli nəşrə</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Şəkillər köçürülür…</translation>
    </message>
    <message>
        <source>Picture {done} of {total}</source>
        <translation>Şəkil {done} / {total}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Daxil edildi: {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dayandırıldı. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Nəşrlər</translation>
    </message>
    <message>
        <source>No edition yet</source>
        <translation>Hələ nəşr yoxdur</translation>
    </message>
    <message>
        <source>Freeze the exhibition, or import an edition from a file.</source>
        <translation>Sərgini dondurun və ya nəşri fayldan daxil edin.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Print from it</source>
        <translation>Ondan çap et</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>Ziyarətçi gözü ilə</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>O vaxtdan bəri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Daxil et…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Compare two editions, or one with the one before</source>
        <translation>İki nəşri və ya bir nəşri əvvəlkisi ilə müqayisə et</translation>
    </message>
    <message>
        <source>What was changed since it was made</source>
        <translation>Hazırlanandan bəri nə dəyişdirilib</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Typed earlier and not saved. Leave the text to save it.</source>
        <translation>Əvvəl yazılıb, saxlanmayıb. Saxlamaq üçün mətndən çıxın.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} of {most}</source>
        <translation>{most} sözdən {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words}: %n too many</source>
        <translation>
            <numerusform>{words}: %n söz artıqdır</numerusform>
            <numerusform>{words}: %n söz artıqdır</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Discard what was typed and not saved</source>
        <translation>Yazılıb saxlanmamış mətndən imtina et</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Mətn</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
    <message>
        <source>Copy the address of {what}</source>
        <translation>{what} ünvanını kopyala</translation>
    </message>
    <message>
        <source>Take {what} away</source>
        <translation>{what} ünvanını götür</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Kopyalandı: {address}</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>Başqa siyahılarda</translation>
    </message>
    <message>
        <source>No address is recorded.</source>
        <translation>Ünvan qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>Number in {list}, or address</source>
        <translation>{list} nömrəsi və ya ünvan</translation>
    </message>
    <message>
        <source>Number or address: {lists}</source>
        <translation>Nömrə və ya ünvan: {lists}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Will be gone</source>
        <translation>Gedəcək</translation>
    </message>
    <message>
        <source>With them: {parts}.</source>
        <translation>Onlarla birlikdə: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s), {size}, and all that was made from them.</source>
        <translation>
            <numerusform>%n orijinal fayl, {size}, və onlardan hazırlanan hər şey.</numerusform>
            <numerusform>%n orijinal fayl, {size}, və onlardan hazırlanan hər şey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history.</source>
        <translation>
            <numerusform>Tarixçədən %n sətir.</numerusform>
            <numerusform>Tarixçədən %n sətir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers stay taken: nobody is given them again.</source>
        <translation>Nömrələr tutulu qalır: daha heç kimə verilmir.</translation>
    </message>
    <message>
        <source>Cannot be erased</source>
        <translation>Silmək olmaz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still held by</source>
        <translation>Hələ saxlanılır</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the catalogue in its folder “backups”:</source>
        <translation>
            <numerusform>Kataloqun “backups” qovluğunda %n nüsxəsi:</numerusform>
            <numerusform>Kataloqun “backups” qovluğunda %n nüsxəsi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen edition(s):</source>
        <translation>
            <numerusform>%n dondurulmuş nəşr:</numerusform>
            <numerusform>%n dondurulmuş nəşr:</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze the exhibition anew afterwards.</source>
        <translation>Sonra sərgini yenidən dondurun.</translation>
    </message>
    <message>
        <source>What was printed, exported or copied elsewhere is out of reach.</source>
        <translation>Çap edilmiş, ixrac edilmiş və ya başqa yerə köçürülmüş olana əl çatmır.</translation>
    </message>
    <message>
        <source>The name stays written in</source>
        <translation>Ad burada yazılı qalır</translation>
    </message>
    <message>
        <source>Change it there if it must go too.</source>
        <translation>Oradan da getməlidirsə, həmin yerdə dəyişin.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) of other records name them; the history forgets those too.</source>
        <translation>
            <numerusform>Başqa qeydlərin əvvəlki %n qiymətində adları çəkilir; tarixçə onları da unudur.</numerusform>
            <numerusform>Başqa qeydlərin əvvəlki %n qiymətində adları çəkilir; tarixçə onları da unudur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s) for good?</source>
        <translation>
            <numerusform>%n qeyd həmişəlik silinsin?</numerusform>
            <numerusform>%n qeyd həmişəlik silinsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be erased</source>
        <translation>Heç nə silinə bilməz</translation>
    </message>
    <message>
        <source>There is no way back: no Undo, no trash.</source>
        <translation>Geriyə yol yoxdur: nə geri almaq, nə zibil qutusu.</translation>
    </message>
    <message>
        <source>I understand that nobody can bring this back</source>
        <translation>Anlayıram: bunu heç kim qaytara bilməz</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Həmişəlik sil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Delete these copies too</source>
        <translation>Bu nüsxələri də sil</translation>
    </message>
    <message>
        <source>Remove these editions too</source>
        <translation>Bu nəşrləri də sil</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Qovluğu göstər</translation>
    </message>
    <message>
        <source>Show the folder with the copies</source>
        <translation>Nüsxələr olan qovluğu göstər</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Tarix qeyd olunmayıb</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>Heç bir tədbir qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Tədbir əlavə et</translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation>yer qeyd olunmayıb</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Past events</source>
        <translation>Keçmiş tədbirlər</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Növbəti tədbirlər</translation>
    </message>
    <message>
        <source>No events yet. Add the first one to the programme.</source>
        <translation>Hələ tədbir yoxdur. Birincisini proqrama əlavə edin.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>Daha %n tədbir</numerusform>
            <numerusform>Daha %n tədbir</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>tarix hələ yoxdur</translation>
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
    <name>Exhibitions</name>
    <message>
        <source>missing</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Qeyd olunmayıb</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>bütün gün</translation>
    </message>
    <message>
        <source>time not recorded</source>
        <translation>vaxt qeyd olunmayıb</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Looking at the records…</source>
        <translation>Qeydlərə baxılır…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>İxrac</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)…</source>
        <translation>
            <numerusform>%n qeydi ixrac et…</numerusform>
            <numerusform>%n qeydi ixrac et…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Tick a table.</source>
        <translation>Cədvəl seçin.</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Burada ixrac ediləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>{done} of {total} records</source>
        <translation>{total} qeyddən {done}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dayandırıldı. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Heç nə yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {file}</source>
        <translation>
            <numerusform>%n qeyd yazıldı: {file}</numerusform>
            <numerusform>%n qeyd yazıldı: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV faylı (*.csv)</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Yeni qovluq (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Hara ixrac edilsin</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Yeni qovluğa ixrac</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Cədvəllərin ixracı</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is changed.</source>
        <translation>Kataloqda heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>Import brings these tables back: what is unchanged in them changes nothing, an empty cell changes nothing, and {blank} clears a field.</source>
        <translation>İdxal bu cədvəlləri geri qaytarır: dəyişməyən yer heç nəyi dəyişmir, boş xana heç nəyi dəyişmir, {blank} isə sahəni təmizləyir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>no picture</source>
        <translation>şəkil yoxdur</translation>
    </message>
    <message>
        <source>in no exhibition</source>
        <translation>heç bir sərgidə deyil</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>mətn yoxdur</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saxlanmış süzgəclər</translation>
    </message>
    <message>
        <source>changed: save again</source>
        <translation>dəyişib: yenidən saxla</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>qeyd edilməyib</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>daha az</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>daha {count}…</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>{figure}-dən az</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} və daha çox</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Tarix əlavə et</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Its programme, {title}: {dates}</source>
        <translation>Aid olduğu proqram, {title}: {dates}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Faylın özü haqqında məlumatı</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Filter what the file says</source>
        <translation>Faylın məlumatını süz</translation>
    </message>
    <message>
        <source>Nothing there contains this.</source>
        <translation>Orada belə bir şey yoxdur.</translation>
    </message>
    <message>
        <source>The file says nothing more.</source>
        <translation>Fayl başqa heç nə demir.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>no profile: read as sRGB</source>
        <translation>profil yoxdur: sRGB kimi oxunur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Çəkilib</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bayt</translation>
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
        <source>{keys}: {value}</source>
        <translation>{keys}: {value}</translation>
    </message>
    <message>
        <source>{keys}: as {work}: {value}</source>
        <translation>{keys}: {work} kimi: {value}</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Nümunə: {example}</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>%n əsərdə istifadə olunur</numerusform>
            <numerusform>%n əsərdə istifadə olunur</numerusform>
        </translation>
    </message>
    <message>
        <source>A new list of its own</source>
        <translation>Özünə məxsus yeni siyahı</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>{kind} have a field “{label}” already: when a table is imported, the heading could mean either.</source>
        <translation>{kind} üçün “{label}” sahəsi artıq var: cədvəl idxal olunanda başlıq hər ikisini bildirə bilər.</translation>
    </message>
    <message>
        <source>Help: what is to be written in it</source>
        <translation>İzah: ora nə yazılmalıdır</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Nə saxlayır</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Sözlər siyahısı</translation>
    </message>
    <message>
        <source>Unit, such as kg</source>
        <translation>Vahid, məsələn, kq</translation>
    </message>
    <message>
        <source>For which works</source>
        <translation>Hansı əsərlər üçün</translation>
    </message>
    <message>
        <source>How it will look in the form</source>
        <translation>Formada necə görünəcək</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>It never leaves the house: no paper, no catalogue and no exported file has it.</source>
        <translation>Muzeydən kənara çıxmır: nə sənəddə, nə kataloqda, nə də ixrac olunan faylda olur.</translation>
    </message>
    <message>
        <source>Field to the trash</source>
        <translation>Sahəni zibil qutusuna</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Find a field</source>
        <translation>Sahə axtar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>Belə adlı sahə yoxdur.</translation>
    </message>
</context>
<context>
    <name>FieldTypes</name>
    <message>
        <source>A line of text</source>
        <translation>Bir sətir mətn</translation>
    </message>
    <message>
        <source>A long text</source>
        <translation>Uzun mətn</translation>
    </message>
    <message>
        <source>A text in each language</source>
        <translation>Hər dildə mətn</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Tam ədəd</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Ədəd</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Bəli və ya xeyr</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Siyahıdan söz</translation>
    </message>
    <message>
        <source>Short and free: a name, a mark, a shelf. Found by its words.</source>
        <translation>Qısa və sərbəst: ad, nişan, rəf. Sözlərinə görə tapılır.</translation>
    </message>
    <message>
        <source>Several lines, the same in every language.</source>
        <translation>Bir neçə sətir, bütün dillərdə eyni.</translation>
    </message>
    <message>
        <source>Written apart in Azerbaijani, English and Russian.</source>
        <translation>Azərbaycan, ingilis və rus dillərində ayrıca yazılır.</translation>
    </message>
    <message>
        <source>Can be looked for by more than and less than.</source>
        <translation>Çox və az olmasına görə axtarıla bilər.</translation>
    </message>
    <message>
        <source>With decimals; looked for by more than and less than.</source>
        <translation>Onluq kəsrlə; çox və az olmasına görə axtarılır.</translation>
    </message>
    <message>
        <source>As exactly as it is known: a year, a month or a day.</source>
        <translation>Nə qədər dəqiq məlumdursa: il, ay və ya gün.</translation>
    </message>
    <message>
        <source>A box to tick.</source>
        <translation>İşarələnən xana.</translation>
    </message>
    <message>
        <source>Always written the same way, so that works can be filtered by it.</source>
        <translation>Həmişə eyni cür yazılır ki, əsərlər ona görə süzülə bilsin.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>e.g. {example}</source>
        <translation>məs. {example}</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>biri; başqası</translation>
    </message>
    <message>
        <source>a name; another name</source>
        <translation>ad; başqa ad</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>a place; another place</source>
        <translation>yer; başqa yer</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>yer</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message numerus="yes">
        <source>Filled into %n empty cell(s).</source>
        <translation>
            <numerusform>%n boş xana dolduruldu.</numerusform>
            <numerusform>%n boş xana dolduruldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what can be seen, in a sentence or two; it is read aloud to those who cannot see.</source>
        <translation>Görünəni bir-iki cümlə ilə deyin; bu, görməyənlərə səsləndirilir.</translation>
    </message>
    <message>
        <source>Type what is missing. What stands in one cell can be filled into every empty one.</source>
        <translation>Çatışmayanı yazın. Bir xanadakı mətn bütün boş xanalara doldurula bilər.</translation>
    </message>
    <message>
        <source>Fill the empty cells with this</source>
        <translation>Boş xanaları bununla doldur</translation>
    </message>
    <message>
        <source>Put what stands in this cell into every empty cell of its column</source>
        <translation>Bu xanadakı mətni sütunun bütün boş xanalarına yaz</translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)</source>
        <translation>
            <numerusform>%n sətri saxla</numerusform>
            <numerusform>%n sətri saxla</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Gallery health…</source>
        <translation>Qalereyanın vəziyyəti…</translation>
    </message>
    <message>
        <source>All that is to mend</source>
        <translation>Düzəldilməli hər şey</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>All works (Esc)</source>
        <translation>Bütün əsərlər (Esc)</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Seçilmiş</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Reytinq</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Düzəldilməli</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mənzərə</translation>
    </message>
    <message>
        <source>Monument</source>
        <translation>Abidə</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Bərpa</translation>
    </message>
    <message>
        <source>{stars} and up</source>
        <translation>{stars} və yuxarı</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find a record or a command</source>
        <translation>Qeyd və ya əmr axtarın</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Götür: {what}</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Bu siyahıda axtar</translation>
    </message>
    <message>
        <source>Find, or filter: maker=Əliyeva size&gt;2 m</source>
        <translation>Axtarın və ya süzün: müəllif=Əliyeva ölçü&gt;2 m</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Meyarlar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Süzgəcləri təmizlə</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Süzgəci saxla…</translation>
    </message>
</context>
<context>
    <name>FirstRecord</name>
    <message>
        <source>The first record, as it would be read</source>
        <translation>İlk qeyd belə oxunardı</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>və daha %n sahə</numerusform>
            <numerusform>və daha %n sahə</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>No field gets anything from it.</source>
        <translation>Ondan heç bir sahəyə məlumat düşmür.</translation>
    </message>
</context>
<context>
    <name>FirstTime</name>
    <message>
        <source>An empty catalogue</source>
        <translation>Boş kataloq</translation>
    </message>
    <message>
        <source>Begin in any of these ways; nothing has to be complete, and every step can be undone.</source>
        <translation>Bu yollardan hər hansı biri ilə başlayın: heç nə tam olmalı deyil və hər addım geri alına bilər.</translation>
    </message>
    <message>
        <source>There is nothing in it yet, and it may only be looked at.</source>
        <translation>Burada hələ heç nə yoxdur və kataloqa yalnız baxmaq olar.</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Yeni sərgi</translation>
    </message>
    <message>
        <source>Its title, dates and how many works were announced; works follow.</source>
        <translation>Adı, tarixləri və elan olunmuş əsər sayı; əsərlər sonra gələcək.</translation>
    </message>
    <message>
        <source>Import a list of works</source>
        <translation>Əsərlərin siyahısını idxal et</translation>
    </message>
    <message>
        <source>A spreadsheet, an exchange file or a folder of pictures.</source>
        <translation>Cədvəl, mübadilə faylı və ya şəkillər qovluğu.</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Fotoşəkillər əlavə et</translation>
    </message>
    <message>
        <source>Choose files, or drop them on the wall: each becomes a work.</source>
        <translation>Faylları seçin və ya divara atın: hər biri bir əsər olacaq.</translation>
    </message>
</context>
<context>
    <name>FolderArea</name>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Şəkillər qovluğunu bura atın</translation>
    </message>
    <message>
        <source>Each is matched with a work by the number that its name begins with: ESCR-0004_detail.jpg belongs to ESCR-0004. Nothing is written before you have seen what belongs where.</source>
        <translation>Hər şəkil adının başladığı nömrəyə görə əsərlə tutuşdurulur: ESCR-0004_detail.jpg ESCR-0004 nömrəli əsərə aiddir. Nəyin hara aid olduğunu görməyincə heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seçin…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Whole picture, or 100 %</source>
        <translation>Bütöv şəkil və ya 100%</translation>
    </message>
    <message>
        <source>Pick for print</source>
        <translation>Çap üçün seç</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Fayl haqqında</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Əvvəlki şəkil</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Növbəti şəkil</translation>
    </message>
    <message>
        <source>Leave the loupe</source>
        <translation>Lupadan çıx</translation>
    </message>
    <message>
        <source>+ − zoom · 0 whole · 1–8 times · arrows: next, or move · Ctrl+0–5 stars · P picks · I facts</source>
        <translation>+ − yaxın, uzaq · 0 bütöv · 1–8 dəfə · oxlar: növbəti və ya sürüşdür · Ctrl+0–5 ulduz · P seçir · I məlumat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n dəyişiklik</numerusform>
            <numerusform>%n dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole history of this work: {changes}</source>
        <translation>Bu əsərin bütün tarixçəsi: {changes}</translation>
    </message>
    <message>
        <source>History of this work</source>
        <translation>Bu əsərin tarixçəsi</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sətir</numerusform>
            <numerusform>%n sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {task}</source>
        <translation>Dayandır: {task}</translation>
    </message>
</context>
<context>
    <name>FormatBox</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Nöqtəli vergül ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vergül ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulyasiya</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>One table, so it is one file that every program reads.</source>
        <translation>Cədvəl birdir, ona görə bir fayl olacaq; onu istənilən proqram oxuyur.</translation>
    </message>
    <message>
        <source>One file for each table, that every program reads.</source>
        <translation>Hər cədvəl üçün bir fayl; onu istənilən proqram oxuyur.</translation>
    </message>
    <message>
        <source>One sheet for each table, laid out to be read and to be typed in.</source>
        <translation>Hər cədvəl üçün bir vərəq: oxumaq və yazmaq üçün hazır.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel kitabı</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV faylı</translation>
    </message>
    <message>
        <source>CSV files in a folder</source>
        <translation>Qovluqda CSV faylları</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Başlıqların dili</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Xanaların arasında</translation>
    </message>
    <message>
        <source>Also columns in which nothing stands yet</source>
        <translation>Hələ boş olan sütunlar da</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{count} of 5 stars</source>
        <translation>5 ulduzdan {count}</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>seçilib</translation>
    </message>
    <message>
        <source>one of a pair</source>
        <translation>cütdən biri</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>düzəldilməlidir</translation>
    </message>
    <message>
        <source>Frame {number}, empty</source>
        <translation>{number} nömrəli çərçivə, boşdur</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Şəkillər hazırlanır…</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Dondurulur</translation>
    </message>
    <message>
        <source>Laying the edition down…</source>
        <translation>Nəşr yerləşdirilir…</translation>
    </message>
    <message>
        <source>More came to light while the pictures were made. Look at it first.</source>
        <translation>Şəkillər hazırlanarkən yeni məsələlər üzə çıxdı. Əvvəlcə onlara baxın.</translation>
    </message>
    <message>
        <source>Picture {done} of {total}</source>
        <translation>Şəkil {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} is frozen: %n work(s).</source>
        <translation>
            <numerusform>{number} nömrəli nəşr donduruldu: %n əsər.</numerusform>
            <numerusform>{number} nömrəli nəşr donduruldu: %n əsər.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number} says the same already; nothing was made.</source>
        <translation>{number} nömrəli nəşrdə eyni məlumat var; heç nə yaradılmadı.</translation>
    </message>
    <message>
        <source>No edition was made.</source>
        <translation>Nəşr yaradılmadı.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Nəşr kimi dondurmaq</translation>
    </message>
    <message>
        <source>{title}: an edition does not change any more; papers printed from it bear no mark.</source>
        <translation>{title}: nəşr daha dəyişmir; ondan çap olunanlarda nişan olmur.</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n açıq məsələ</numerusform>
            <numerusform>%n açıq məsələ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Baxılır…</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Açıq məsələ yoxdur.</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>Nəşrin nömrəsi</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>növbəti</translation>
    </message>
    <message>
        <source>Put right since the edition before</source>
        <translation>Əvvəlki nəşrdən sonra düzəldilib</translation>
    </message>
    <message>
        <source>Freeze all the same</source>
        <translation>Yenə də dondur</translation>
    </message>
    <message>
        <source>The museum freezes nothing with open points. Mend them first.</source>
        <translation>Muzey açıq məsələsi olan heç nəyi dondurmur. Əvvəlcə onları aradan qaldırın.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dondur</translation>
    </message>
    <message>
        <source>Print from it</source>
        <translation>Ondan çap et</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>Ziyarətçi gözü ilə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Large pictures can be enlarged</source>
        <translation>Böyük şəkilləri yaxınlaşdırmaq olar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), about {size} MB more</source>
        <translation>
            <numerusform>%n şəkil, təxminən {size} MB artıq</numerusform>
            <numerusform>%n şəkil, təxminən {size} MB artıq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezingPanel</name>
    <message>
        <source>From now on no edition is made while a point is open.</source>
        <translation>Bundan sonra açıq məsələ qaldıqca nəşr hazırlanmır.</translation>
    </message>
    <message>
        <source>From now on an edition may be made with open points that somebody accepts.</source>
        <translation>Bundan sonra kimsə qəbul edərsə, nəşr açıq məsələlərlə də hazırlana bilər.</translation>
    </message>
    <message>
        <source>An edition is what is printed and shown: it never changes again. Before it is made, every open point is listed: a missing text, a right that is not decided, a number that stands twice.</source>
        <translation>Nəşr çap olunan və göstərilən şeydir: o, bir daha dəyişmir. Hazırlanmazdan əvvəl bütün açıq məsələlər sadalanır: çatışmayan mətn, həll olunmamış hüquq, iki dəfə işlənmiş nömrə.</translation>
    </message>
    <message>
        <source>No edition with open points</source>
        <translation>Açıq məsələ ilə nəşr olmasın</translation>
    </message>
    <message>
        <source>Ticked, every open point has to be mended first. Unticked, whoever makes the edition may accept open points, and the edition says which. Ctrl+Z does not reach this: take it back with the tick.</source>
        <translation>İşarələnəndə əvvəlcə bütün açıq məsələlər aradan qaldırılmalıdır. İşarə götürüləndə nəşri hazırlayan açıq məsələləri qəbul edə bilər və nəşr hansılar olduğunu göstərir. Ctrl+Z buna təsir etmir: işarəni geri qaytarın.</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n sətir köçürüldü</numerusform>
            <numerusform>%n sətir köçürüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have no picture to rate</source>
        <translation>
            <numerusform>%n əsərin qiymətləndiriləcək şəkli yoxdur</numerusform>
            <numerusform>%n əsərin qiymətləndiriləcək şəkli yoxdur</numerusform>
        </translation>
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
        <source>Wall</source>
        <translation>Divar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
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
        <source>The wall as a table</source>
        <translation>Divar cədvəl şəklində</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
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
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n göstərilir</numerusform>
            <numerusform>%n göstərilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n seçilib</numerusform>
            <numerusform>%n seçilib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to frame</source>
        <translation>Çərçivəyə keç</translation>
    </message>
    <message>
        <source>Go to frame…</source>
        <translation>Çərçivəyə keç…</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Compare</source>
        <translation>Tutuşdur</translation>
    </message>
    <message>
        <source>Lay on one another</source>
        <translation>Üst-üstə qoy</translation>
    </message>
    <message>
        <source>Keep both: not the same</source>
        <translation>İkisini də saxla: eyni deyil</translation>
    </message>
    <message>
        <source>Keep all: not the same</source>
        <translation>Hamısını saxla: eyni deyil</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>İşıqlı masada tutuşdur</translation>
    </message>
    <message>
        <source>They are recorded as different works of the same subject</source>
        <translation>Eyni mövzuda ayrı-ayrı əsərlər kimi qeyd olunur</translation>
    </message>
</context>
<context>
    <name>GroupsControl</name>
    <message>
        <source>Add one</source>
        <translation>Birini əlavə et</translation>
    </message>
    <message>
        <source>{field}: add one</source>
        <translation>{field}: birini əlavə et</translation>
    </message>
    <message>
        <source>{field} {number}: take it out</source>
        <translation>{field} {number}: çıxar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Qeyd edilməyib</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Soraqça</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Soraqçada axtar</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Fəsillər</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Fəsil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Bu sözlər heç bir fəsildə yoxdur.</translation>
    </message>
</context>
<context>
    <name>HangChooser</name>
    <message>
        <source>Hang works</source>
        <translation>Əsər as</translation>
    </message>
    <message>
        <source>Find works that do not hang here yet</source>
        <translation>Hələ burada asılmayan əsərləri tapın</translation>
    </message>
    <message numerus="yes">
        <source>Hang %n work(s)</source>
        <translation>
            <numerusform>%n əsəri as</numerusform>
            <numerusform>%n əsəri as</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Works that do not hang here yet</source>
        <translation>Hələ burada asılmayan əsərlər</translation>
    </message>
    <message>
        <source>Nothing like that is waiting to be hung.</source>
        <translation>Asılmağı gözləyən belə əsər yoxdur.</translation>
    </message>
    <message>
        <source>Every work of the catalogue hangs here.</source>
        <translation>Kataloqdakı bütün əsərlər burada asılıb.</translation>
    </message>
</context>
<context>
    <name>HangDeeds</name>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n əsər asılıb</numerusform>
            <numerusform>%n əsər asılıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangLanding</name>
    <message>
        <source>No {number} keeps its number</source>
        <translation>№ {number} nömrəsini saxlayır</translation>
    </message>
    <message>
        <source>No {number} becomes {to}</source>
        <translation>№ {number} → {to}</translation>
    </message>
    <message>
        <source>, in {section}</source>
        <translation>, {section} bölməsində</translation>
    </message>
    <message>
        <source>; the others close up</source>
        <translation>; qalanlar sıxlaşır</translation>
    </message>
    <message>
        <source>; {first} becomes {to}</source>
        <translation>; {first} nömrə {to} olur</translation>
    </message>
    <message>
        <source>; {first} to {last} move on</source>
        <translation>; {first}–{last} irəli çəkilir</translation>
    </message>
    <message>
        <source>; {first} to {last} move back</source>
        <translation>; {first}–{last} geri çəkilir</translation>
    </message>
</context>
<context>
    <name>HangMenus</name>
    <message>
        <source>Numbers follow the order</source>
        <translation>Nömrələr sıra ilə</translation>
    </message>
    <message>
        <source>Fix all numbers</source>
        <translation>Bütün nömrələri sabitlə</translation>
    </message>
    <message>
        <source>Number by pattern…</source>
        <translation>Nümunə üzrə nömrələ…</translation>
    </message>
    <message>
        <source>Hang section by section</source>
        <translation>Bölmə-bölmə as</translation>
    </message>
    <message>
        <source>Short label (as usual)</source>
        <translation>Qısa etiket (adi)</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Əsəri aç</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Şəkillərə bax</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>İşıqlı masada tutuşdur</translation>
    </message>
    <message>
        <source>Wall or case</source>
        <translation>Divar və ya vitrin</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Kataloq nömrəsi</translation>
    </message>
    <message>
        <source>Let the number follow the order</source>
        <translation>Nömrə sıraya uyğun olsun</translation>
    </message>
    <message>
        <source>Fix the number</source>
        <translation>Nömrəni sabitlə</translation>
    </message>
    <message>
        <source>Out of the spotlight</source>
        <translation>Diqqət mərkəzindən çıxar</translation>
    </message>
    <message>
        <source>Into the spotlight</source>
        <translation>Diqqət mərkəzinə</translation>
    </message>
    <message>
        <source>Label beside it</source>
        <translation>Yanındakı etiket</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Hüquqlar və minnətdarlıq</translation>
    </message>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>%n əsəri ixrac et…</numerusform>
            <numerusform>%n əsəri ixrac et…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Bir neçəsini dəyiş…</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölmə</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>Bölməsiz</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Code, introduction, colour…</source>
        <translation>Kod, giriş mətni, rəng…</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Bölməni sil</translation>
    </message>
</context>
<context>
    <name>HangPanel</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Eksponatlar</translation>
    </message>
    <message>
        <source>Hang works</source>
        <translation>Əsər as</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölmə</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Yeni bölmə</translation>
    </message>
    <message>
        <source>The works in their order</source>
        <translation>Əsərlər sıra ilə</translation>
    </message>
    <message>
        <source>Esc lets go</source>
        <translation>Esc buraxır</translation>
    </message>
    <message>
        <source>Nothing hangs yet</source>
        <translation>Hələ heç nə asılmayıb</translation>
    </message>
    <message>
        <source>Drop works or photographs here, or choose them.</source>
        <translation>Əsərləri və ya fotoları bura atın, yaxud seçin.</translation>
    </message>
    <message>
        <source>Drop works here</source>
        <translation>Əsərləri bura atın</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>Bölməsiz</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>giriş</translation>
    </message>
    <message>
        <source>no introduction yet</source>
        <translation>giriş hələ yoxdur</translation>
    </message>
    <message>
        <source>wall…</source>
        <translation>divar…</translation>
    </message>
    <message>
        <source>wall {wall}</source>
        <translation>divar {wall}</translation>
    </message>
    <message>
        <source>label…</source>
        <translation>etiket…</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>təsdiqlənməlidir</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n bölmə</numerusform>
            <numerusform>%n bölmə</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers follow the order</source>
        <translation>Nömrələr sıra ilə</translation>
    </message>
    <message>
        <source>Numbers are fixed</source>
        <translation>Nömrələr sabitdir</translation>
    </message>
    <message>
        <source>Some numbers are fixed</source>
        <translation>Bəzi nömrələr sabitdir</translation>
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
    <message>
        <source>Open the record of {name}</source>
        <translation>{name} qeydini aç</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Without a title</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>in {exhibition}</source>
        <translation>sərgi: {exhibition}</translation>
    </message>
    <message>
        <source>Show the exhibition {exhibition}</source>
        <translation>{exhibition} sərgisini göstər</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Siyahıya qayıt</translation>
    </message>
    <message>
        <source>The work before</source>
        <translation>Əvvəlki əsər</translation>
    </message>
    <message>
        <source>The next work</source>
        <translation>Növbəti əsər</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Print this work</source>
        <translation>Bu əsəri çap et</translation>
    </message>
    <message>
        <source>To the light table</source>
        <translation>İşıqlı masaya</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: lazım olan {all} mətndən {there}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Originals kept</source>
        <translation>Orijinallar yerindədir</translation>
    </message>
    <message>
        <source>Sharp at print size</source>
        <translation>Çap ölçüsündə kəskinlik</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Rəng profili</translation>
    </message>
    <message>
        <source>Turned the right way</source>
        <translation>Düzgün çevrilib</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Oxşar surətlər</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Minnətdarlıq sətri</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Text for the blind</source>
        <translation>Görməyənlər üçün mətn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Kim yaradıb</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Şəkilaltı</translation>
    </message>
    <message>
        <source>Other facts for print</source>
        <translation>Çap üçün digər məlumat</translation>
    </message>
    <message>
        <source>Every work has a picture.</source>
        <translation>Hər əsərin şəkli var.</translation>
    </message>
    <message>
        <source>Every original lies in the catalogue&apos;s folder.</source>
        <translation>Bütün orijinallar kataloqun qovluğundadır.</translation>
    </message>
    <message>
        <source>Every picture is sharp enough at its print size.</source>
        <translation>Hər şəkil öz çap ölçüsündə kifayət qədər kəskindir.</translation>
    </message>
    <message>
        <source>Every profile is one that screens and printers know.</source>
        <translation>Bütün profillər ekranlara və printerlərə tanışdır.</translation>
    </message>
    <message>
        <source>Every picture stands the right way.</source>
        <translation>Bütün şəkillər düzgün durur.</translation>
    </message>
    <message>
        <source>No two works have nearly the same picture.</source>
        <translation>Heç iki əsərin şəkli eyni deyil.</translation>
    </message>
    <message>
        <source>Every work has its credit line in all three languages.</source>
        <translation>Hər əsərin minnətdarlıq sətri üç dildə var.</translation>
    </message>
    <message>
        <source>Every work that is to be published may be printed.</source>
        <translation>Dərc olunacaq hər əsərin çapına icazə var.</translation>
    </message>
    <message>
        <source>Every picture is described in all three languages.</source>
        <translation>Hər şəkil üç dildə təsvir olunub.</translation>
    </message>
    <message>
        <source>Every work has its title in all three languages.</source>
        <translation>Hər əsərin başlığı üç dildə var.</translation>
    </message>
    <message>
        <source>Of every work it is recorded who made it.</source>
        <translation>Hər əsərin müəllifi qeyd olunub.</translation>
    </message>
    <message>
        <source>Every place that is asked for is recorded.</source>
        <translation>Tələb olunan bütün yerlər qeyd olunub.</translation>
    </message>
    <message>
        <source>Every photograph has its caption in all three languages.</source>
        <translation>Hər fotoşəklin şəkilaltısı üç dildə var.</translation>
    </message>
    <message>
        <source>All that is printed of the works is recorded.</source>
        <translation>Əsərlər haqqında çap olunan hər şey qeyd olunub.</translation>
    </message>
</context>
<context>
    <name>HealthChips</name>
    <message>
        <source>Gallery health</source>
        <translation>Qalereyanın vəziyyəti</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n düzəliş</numerusform>
            <numerusform>%n düzəliş</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>hamısı qaydasındadır</translation>
    </message>
    <message>
        <source>Use {size}</source>
        <translation>{size} götür</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Fayldan bərpa et…</translation>
    </message>
    <message>
        <source>Show in gallery health</source>
        <translation>Qalereyanın vəziyyətində göstər</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Original kept</source>
        <translation>Orijinal yerində</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orijinal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Düz</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Surət yoxdur</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Surətlər</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Minnətdarlıq</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation>Görməyənlər üçün</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Şəkilaltı</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Çap ölçüsü</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>There is no work here yet.</source>
        <translation>Burada hələ əsər yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) altered or missing</source>
        <translation>
            <numerusform>%n orijinal dəyişib və ya yoxdur</numerusform>
            <numerusform>%n orijinal dəyişib və ya yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Every original is as it was received.</source>
        <translation>Bütün orijinallar alındığı kimidir.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Oxşar surətlər</translation>
    </message>
    <message>
        <source>Comparing originals</source>
        <translation>Orijinallar yoxlanır</translation>
    </message>
    <message>
        <source>The original as it was received</source>
        <translation>Alındığı kimi orijinal</translation>
    </message>
    <message>
        <source>Look for the missing originals in a folder</source>
        <translation>Çatışmayan orijinalları qovluqda axtar</translation>
    </message>
    <message>
        <source>Restoring originals</source>
        <translation>Orijinallar bərpa olunur</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) restored</source>
        <translation>
            <numerusform>%n orijinal bərpa olundu</numerusform>
            <numerusform>%n orijinal bərpa olundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n tapılmadı</numerusform>
            <numerusform>%n tapılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Bütün kataloq</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) looked at</source>
        <translation>
            <numerusform>%n əsərə baxıldı</numerusform>
            <numerusform>%n əsərə baxıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>düzəliş lazım deyil</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) to mend</source>
        <translation>
            <numerusform>%n əsər düzəldilməlidir</numerusform>
            <numerusform>%n əsər düzəldilməlidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery health</source>
        <translation>Qalereyanın vəziyyəti</translation>
    </message>
    <message>
        <source>Works to mend</source>
        <translation>Düzəldiləcək əsərlər</translation>
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
    <name>History</name>
    <message>
        <source>All records</source>
        <translation>Bütün qeydlər</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Şəkillər və fayllar</translation>
    </message>
    <message>
        <source>Texts and rights</source>
        <translation>Mətnlər və hüquqlar</translation>
    </message>
    <message>
        <source>Exhibitions and programme</source>
        <translation>Sərgilər və proqram</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Adlar və sözlər</translation>
    </message>
    <message>
        <source>Loans and condition</source>
        <translation>Müvəqqəti istifadə və vəziyyət</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Əvvəldən</translation>
    </message>
    <message>
        <source>Since {ref}, {day}</source>
        <translation>{ref} nəşrindən bəri, {day}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Comparing</source>
        <translation>Müqayisə</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n əməliyyat</numerusform>
            <numerusform>%n əməliyyat</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>What another edition would say otherwise</source>
        <translation>Yeni nəşrdə nə fərqli olardı</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kim edib</translation>
    </message>
    <message>
        <source>What it was done to</source>
        <translation>Nə üzərində edilib</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Nə vaxtdan</translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation>Belə bir iş görülməyib</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Hələ heç nə edilməyib</translation>
    </message>
    <message>
        <source>Choose everybody and all records to see more.</source>
        <translation>Daha çoxunu görmək üçün hamını və bütün qeydləri seçin.</translation>
    </message>
    <message>
        <source>Every change will stand here, and each can be undone.</source>
        <translation>Hər dəyişiklik burada görünəcək və hər birini geri qaytarmaq olar.</translation>
    </message>
    <message>
        <source>Nothing is lost: every change can be undone, also after a restart.</source>
        <translation>Heç nə itmir: hər dəyişiklik, proqram yenidən açılandan sonra da, geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Görülən işlər, ən yenisi əvvəldə</translation>
    </message>
</context>
<context>
    <name>HoursLines</name>
    <message>
        <source>As 10:00-18:00, or “{closed}”; an empty line is always open. Outside them the kiosk rests.</source>
        <translation>10:00-18:00 kimi və ya “{closed}”; boş sətir həmişə açıq deməkdir. Qalan vaxt köşk dincəlir.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hər gün</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>həmişə açıq</translation>
    </message>
    <message>
        <source>Opening hours: {day}</source>
        <translation>İş saatları: {day}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Nə yazıldı</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Nə yazılacaq</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n sahə</numerusform>
            <numerusform>%n sahə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n şəkil</numerusform>
            <numerusform>%n şəkil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>və daha %n sahə</numerusform>
            <numerusform>və daha %n sahə</numerusform>
        </translation>
    </message>
    <message>
        <source>was {text}</source>
        <translation>əvvəl: {text}</translation>
    </message>
    <message>
        <source>hangs in the exhibition</source>
        <translation>sərgidə asılır</translation>
    </message>
    <message>
        <source>is here already and is left as it is</source>
        <translation>artıq buradadır və olduğu kimi qalır</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>yazılası heç nə yoxdur</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>yaradılır:</translation>
    </message>
    <message>
        <source>stays, not {text}</source>
        <translation>qalır, {text} yazılmır</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>dəyişir</translation>
    </message>
    <message>
        <source>same</source>
        <translation>eyni</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ziddiyyət</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>qəbul edilmir</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ötürülür</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişən</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Ziddiyyət</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Qəbul edilməyən</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ötürülən</translation>
    </message>
    <message>
        <source>Changed here since the last import, other in the file</source>
        <translation>Son idxaldan sonra burada dəyişib, faylda başqadır</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>sətirlər: {rows}</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>sətir {rows}</translation>
    </message>
</context>
<context>
    <name>ImportFigures</name>
    <message>
        <source>Nothing is written before you have seen what would be written.</source>
        <translation>Nə yazılacağını görmədən heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Yapışdırılmış cədvəl</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>“{name}” vərəqi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sətir</numerusform>
            <numerusform>%n sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping “{name}”</source>
        <translation>“{name}” uyğunluğu</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n cədvəl</numerusform>
            <numerusform>%n cədvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s)</source>
        <translation>
            <numerusform>%n orijinal fayl</numerusform>
            <numerusform>%n orijinal fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but no folder chosen</source>
        <translation>
            <numerusform>%n şəkil adlandırılıb, qovluq isə seçilməyib</numerusform>
            <numerusform>%n şəkil adlandırılıb, qovluq isə seçilməyib</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures from “{folder}”</source>
        <translation>şəkillər: “{folder}”</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>%n şəkil tapılmayıb</numerusform>
            <numerusform>%n şəkil tapılmayıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found</source>
        <translation>
            <numerusform>%n şəkil tapılıb</numerusform>
            <numerusform>%n şəkil tapılıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPictures</name>
    <message>
        <source>{work} has it already</source>
        <translation>{work} onu artıq saxlayır</translation>
    </message>
    <message>
        <source>the very file of {work}</source>
        <translation>{work} ilə eyni fayldır</translation>
    </message>
    <message>
        <source>looks like {work}</source>
        <translation>{work} ilə oxşardır</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ötürülür</translation>
    </message>
    <message>
        <source>a work in the trash</source>
        <translation>zibil qutusunda olan əsər</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Sətir {row}</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Word of a vocabulary</source>
        <translation>Lüğət sözü</translation>
    </message>
    <message>
        <source>Place on a wall</source>
        <translation>Divarda yer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kənarda qoy</translation>
    </message>
    <message>
        <source>A note on the record</source>
        <translation>Qeydin qeydlər sahəsi</translation>
    </message>
    <message>
        <source>Reference in this catalogue</source>
        <translation>Bu kataloqdakı istinad</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Hang in exhibition</source>
        <translation>Sərgidə as</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Sahə deyil</translation>
    </message>
    <message>
        <source>unit of length</source>
        <translation>uzunluq vahidi</translation>
    </message>
    <message>
        <source>unit of weight</source>
        <translation>çəki vahidi</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>nə ölçülüb</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>The pasted table</source>
        <translation>Yapışdırılmış cədvəl</translation>
    </message>
    <message>
        <source>{name} was put aside for another table.</source>
        <translation>{name} başqa cədvələ görə kənara qoyuldu.</translation>
    </message>
    <message>
        <source>The mapping “{name}” was applied.</source>
        <translation>“{name}” uyğunluğu tətbiq olundu.</translation>
    </message>
    <message>
        <source>The mapping is kept as “{name}”; such a table is known by it.</source>
        <translation>Uyğunluq “{name}” adı ilə saxlandı; belə cədvəl bundan tanınacaq.</translation>
    </message>
    <message>
        <source>The mapping “{name}” is forgotten.</source>
        <translation>“{name}” uyğunluğu unuduldu.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>İdxal geri alındı.</translation>
    </message>
    <message>
        <source>The import stands again.</source>
        <translation>İdxal yenidən qüvvədədir.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Cədvəl idxalı</translation>
    </message>
    <message>
        <source>Import several tables</source>
        <translation>Bir neçə cədvəlin idxalı</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Geriyə: {step}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yenidən yoxla</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading the table</source>
        <translation>Cədvəl oxunur</translation>
    </message>
    <message>
        <source>Opening the table</source>
        <translation>Cədvəl açılır</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Hər sətir yoxlanır</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Şəkillərə baxılır</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İdxal olunur</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>İdxal geri qaytarılır</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Preparing the search</source>
        <translation>Axtarış hazırlanır</translation>
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
    <name>InstitutionPanel</name>
    <message>
        <source>Stands in the imprint, on letterheads and in exchange files.</source>
        <translation>Buraxılış məlumatında, blanklarda və mübadilə fayllarında yazılır.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Mətnlərin dili</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>no stars</source>
        <translation>ulduzsuz</translation>
    </message>
    <message>
        <source>no longer picked</source>
        <translation>daha seçilmiş deyil</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>seçilib</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{record} does not take it: {problem} What you typed waits there.</source>
        <translation>{record} bunu qəbul etmir: {problem} Yazdığınız orada gözləyir.</translation>
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
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölmə</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Şəxs və ya təşkilat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Hissə</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Müvəqqəti vermə</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nəşr</translation>
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
    <name>KindsBox</name>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılır…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Tick all tables</source>
        <translation>Bütün cədvəlləri seç</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Tick no table</source>
        <translation>Heç bir cədvəli seçmə</translation>
    </message>
</context>
<context>
    <name>KioskPanel</name>
    <message>
        <source>For the kiosk of this machine, kept in {folder}. A kiosk that runs begins anew with a change as soon as nobody is there.</source>
        <translation>Bu kompüterin köşkü üçün, {folder} qovluğunda saxlanılır. İşləyən köşk dəyişiklikdən sonra heç kim olmayanda yenidən başlayır.</translation>
    </message>
    <message>
        <source>Something in the kiosk&apos;s settings could not be read and is as usual: {what}</source>
        <translation>Köşkün parametrlərində nəsə oxunmadı və adi qaydada qaldı: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Counts of %n day(s) lie here.</source>
        <translation>
            <numerusform>Burada %n günün sayları var.</numerusform>
            <numerusform>Burada %n günün sayları var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Hələ heç nə sayılmayıb.</translation>
    </message>
    <message>
        <source>One language at least stays. Tick another one first.</source>
        <translation>Ən azı bir dil qalır. Əvvəlcə başqasını işarələyin.</translation>
    </message>
    <message>
        <source>Save the counts as a table</source>
        <translation>Sayları cədvəl kimi saxla</translation>
    </message>
    <message>
        <source>The kiosk that runs begins anew with it as soon as nobody is there.</source>
        <translation>İşləyən köşk yaxınlıqda heç kim olmayan kimi bununla yenidən başlayacaq.</translation>
    </message>
    <message>
        <source>It holds from the next start of the kiosk.</source>
        <translation>Köşkün növbəti başlanğıcından qüvvədədir.</translation>
    </message>
    <message numerus="yes">
        <source>Counts of %n day(s) written.</source>
        <translation>
            <numerusform>%n günün sayları yazıldı.</numerusform>
            <numerusform>%n günün sayları yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the counts…</source>
        <translation>Sayları saxla…</translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>hours such as 10:00-18:00, the word “{closed}”, or nothing</source>
        <translation>10:00-18:00 kimi saatlar, “{closed}” sözü və ya heç nə</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>İş saatları</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyarətlər</translation>
    </message>
    <message>
        <source>Screen and reach</source>
        <translation>Ekran və əlçatanlıq</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>İşçilər</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hər gün</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniyə</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>düym</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Bazar ertəsi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Çərşənbə axşamı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Çərşənbə</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Cümə axşamı</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Cümə</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Şənbə</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Bazar</translation>
    </message>
    <message>
        <source>The upper left corner</source>
        <translation>Yuxarı sol künc</translation>
    </message>
    <message>
        <source>The upper right corner</source>
        <translation>Yuxarı sağ künc</translation>
    </message>
    <message>
        <source>With the graphics card, where it can</source>
        <translation>Mümkün olanda videokartla</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>Videokartsız</translation>
    </message>
    <message>
        <source>Asks whether somebody is there after</source>
        <translation>Kimin olduğunu bu müddətdən sonra soruşur</translation>
    </message>
    <message>
        <source>Without a touch; from 30 to 180 seconds.</source>
        <translation>Toxunulmadıqda; 30-dan 180 saniyəyədək.</translation>
    </message>
    <message>
        <source>a whole number from 30 to 180</source>
        <translation>30-dan 180-dək tam ədəd</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Cavabı gözləyir</translation>
    </message>
    <message>
        <source>From 20 to 60 seconds; without an answer it goes back to its first page.</source>
        <translation>20-dən 60 saniyəyədək; cavab olmasa, ilk səhifəyə qayıdır.</translation>
    </message>
    <message>
        <source>a whole number from 20 to 60</source>
        <translation>20-dən 60-dək tam ədəd</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Danışdığı dillər</translation>
    </message>
    <message>
        <source>Visitors may change between these languages.</source>
        <translation>Ziyarətçilər bu dillər arasında seçim edə bilər.</translation>
    </message>
    <message>
        <source>one language at least</source>
        <translation>ən azı bir dil</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Başladığı dil</translation>
    </message>
    <message>
        <source>Every visit begins in this language.</source>
        <translation>Hər ziyarət bu dildə başlayır.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Ekranın diaqonalı</translation>
    </message>
    <message>
        <source>Also as 140 cm. With it, controls are as large as fingers need, and works are shown in their true size. 0: nobody has measured it.</source>
        <translation>140 sm kimi də yazmaq olar. Onunla düymələr barmaqlara uyğun ölçüdə, əsərlər öz həqiqi ölçüsündə göstərilir. 0: heç kim ölçməyib.</translation>
    </message>
    <message>
        <source>from 7 to 150 inches, as 55 or 140 cm, or 0</source>
        <translation>7-dən 150 düymədək, 55 və ya 140 sm kimi, yaxud 0</translation>
    </message>
    <message>
        <source>Staff hold</source>
        <translation>İşçilər basıb saxlayır</translation>
    </message>
    <message>
        <source>Held for some seconds, it asks for the PIN.</source>
        <translation>Bir neçə saniyə basıb saxlandıqda PIN soruşulur.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Çəkir</translation>
    </message>
    <message>
        <source>Where the graphics card fails, the kiosk goes on without it by itself.</source>
        <translation>Videokart işləmədikdə köşk özü onsuz davam edir.</translation>
    </message>
    <message>
        <source>Every control in the lower half</source>
        <translation>Bütün düymələr aşağı yarıda</translation>
    </message>
    <message>
        <source>For visitors who sit, and for children.</source>
        <translation>Oturan ziyarətçilər və uşaqlar üçün.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Heç nə hərəkət etmir</translation>
    </message>
    <message>
        <source>Pages change at once; no picture glides.</source>
        <translation>Səhifələr dərhal dəyişir, şəkillər sürüşmür.</translation>
    </message>
    <message>
        <source>One switch: goes on to the next control after</source>
        <translation>Tək düymə: növbəti elementə bu müddətdən sonra keçir</translation>
    </message>
    <message>
        <source>From 1 to 10 seconds, for visitors who press one switch. 0: off.</source>
        <translation>1-dən 10 saniyəyədək, tək düymə ilə işləyən ziyarətçilər üçün. 0: söndürülüb.</translation>
    </message>
    <message>
        <source>from 1 to 10, or 0</source>
        <translation>1-dən 10-dək və ya 0</translation>
    </message>
    <message>
        <source>Begins anew once a day</source>
        <translation>Gündə bir dəfə yenidən başlayır</translation>
    </message>
    <message>
        <source>When nobody is there; it is dark for some seconds only.</source>
        <translation>Heç kim olmayanda; ekran cəmi bir neçə saniyə qaralır.</translation>
    </message>
    <message>
        <source>Counts what is opened</source>
        <translation>Açılanları sayır</translation>
    </message>
    <message>
        <source>Hours and numbers only: nobody is recorded. In the table, numbers below five are told as &lt;5.</source>
        <translation>Yalnız saatlar və saylar: heç kim qeydə alınmır. Cədvəldə beşdən kiçik saylar &lt;5 kimi göstərilir.</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Divider</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Arrows move it, Space swaps the sides</source>
        <translation>Oxlar onu sürüşdürür, boşluq düyməsi tərəfləri dəyişir</translation>
    </message>
</context>
<context>
    <name>LanguageFigure</name>
    <message>
        <source>Only {language}: {share} % done</source>
        <translation>Yalnız {language}: {share} % hazırdır</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>yoxdur: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n qaralama</numerusform>
            <numerusform>%n qaralama</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out of date</source>
        <translation>köhnəlib: {count}</translation>
    </message>
    <message>
        <source>{count} too long</source>
        <translation>çox uzun: {count}</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Hər şey hazırdır.</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>One language at least stays. Tick another one first.</source>
        <translation>Ən azı bir dil qalır. Əvvəlcə başqasını işarələyin.</translation>
    </message>
    <message>
        <source>A text that is missing in one of these languages is called missing: in the overview, in the lists of texts and before printing. What is written in another language is kept and shown all the same.</source>
        <translation>Bu dillərdən birində olmayan mətn çatışmayan sayılır: icmalda, mətnlərin siyahısında və çapdan əvvəl. Başqa dildə yazılanlar isə saxlanılır və göstərilir.</translation>
    </message>
    <message>
        <source>The house writes in</source>
        <translation>Muzey bu dillərdə yazır</translation>
    </message>
    <message>
        <source>Untick a language in which you publish nothing, and nobody is reminded of its texts.</source>
        <translation>Heç nə dərc etmədiyiniz dilin işarəsini götürün, onda mətnləri heç kimə xatırladılmaz.</translation>
    </message>
    <message>
        <source>First of all in</source>
        <translation>İlk növbədə</translation>
    </message>
    <message>
        <source>The language in which texts are written first. The others are asked for as its translations.</source>
        <translation>Mətnlərin ilk yazıldığı dil. Qalanları onun tərcüməsi kimi tələb olunur.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message numerus="yes">
        <source>%n of them are of other kinds.</source>
        <translation>
            <numerusform>Onlardan %n başqa növdəndir.</numerusform>
            <numerusform>Onlardan %n başqa növdəndir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>The letter of permission</source>
        <translation>İcazə məktubu</translation>
    </message>
    <message>
        <source>Letter of permission</source>
        <translation>İcazə məktubu</translation>
    </message>
    <message>
        <source>For colleagues only: it is in no edition and in no public export.</source>
        <translation>Yalnız həmkarlar üçün: heç bir nəşrə və açıq ixraca düşmür.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Məktubu əlavə et…</translation>
    </message>
    <message>
        <source>Take the letter away</source>
        <translation>Məktubu götür</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>{name}: surətini aç</translation>
    </message>
</context>
<context>
    <name>LightTablePage</name>
    <message>
        <source>Film strip</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Two pictures over each other</source>
        <translation>Üst-üstə iki şəkil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Nothing lies on the light table</source>
        <translation>İşıqlı masada heç nə yoxdur</translation>
    </message>
    <message>
        <source>Choose two to four works on the wall or in a list and compare them: they will lie here.</source>
        <translation>Divarda və ya siyahıda iki-dörd əsər seçib müqayisə edin: onlar burada olacaq.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n şəkil</numerusform>
            <numerusform>%n şəkil</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} from {show}</source>
        <translation>{show}: {pictures}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>masada</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>solda</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <source>Enter lays a picture
beside the first</source>
        <translation>Enter şəkli
birincinin yanına qoyur</translation>
    </message>
    <message>
        <source>← → move the divider, Space swaps the sides</source>
        <translation>← → ayırıcını sürüşdürür, Boşluq tərəfləri dəyişir</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves all</source>
        <translation>Təkər böyüdür, çəkəndə hamısı sürüşür</translation>
    </message>
    <message>
        <source>0–5 stars · P picks · A aligns · F more room</source>
        <translation>0–5 ulduz · P seçir · A uyğunlaşdırır · F yer açır</translation>
    </message>
    <message>
        <source>← → fade</source>
        <translation>← → keçid</translation>
    </message>
    <message>
        <source>Space shows the other</source>
        <translation>Boşluq digərini göstərir</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Work</source>
        <translation>Əsər</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Hər ikisi</translation>
    </message>
</context>
<context>
    <name>ListOfLists</name>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n təsdiqlənməlidir</numerusform>
            <numerusform>%n təsdiqlənməlidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n siyahı</numerusform>
            <numerusform>%n siyahı</numerusform>
        </translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Siyahı axtar</translation>
    </message>
    <message>
        <source>No list of this name. Esc shows all again.</source>
        <translation>Bu adda siyahı yoxdur. Esc yenidən hamısını göstərir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>With words to be confirmed</source>
        <translation>Təsdiqlənəsi sözlər olan</translation>
    </message>
    <message>
        <source>The museum&apos;s own</source>
        <translation>Muzeyin özününkü</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada görə</translation>
    </message>
    <message>
        <source>Most words first</source>
        <translation>Əvvəl ən çox söz olan</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nə göstərilir</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sıralama</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo</source>
        <translation>Loqo</translation>
    </message>
    <message>
        <source>Looking at the logo</source>
        <translation>Loqoya baxılır</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Loqonu seçin</translation>
    </message>
    <message>
        <source>The logo stands in the imprint from the next edition on.</source>
        <translation>Loqo növbəti nəşrdən başlayaraq çıxış məlumatında durur.</translation>
    </message>
    <message>
        <source>For imprints and letterheads. A picture of 1,000 px or more prints sharply.</source>
        <translation>Çıxış məlumatı və blanklar üçün. 1 000 piksel və daha böyük şəkil aydın çap olunur.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Şəkil seçin…</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>Loqo üçün şəkil seçin</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Loqosuz</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Loqonu götür</translation>
    </message>
</context>
<context>
    <name>LonelyPane</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n fayl seçilib</numerusform>
            <numerusform>%n fayl seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>The name begins with no number of a record.</source>
        <translation>Adı heç bir qeydin nömrəsi ilə başlamır.</translation>
    </message>
    <message>
        <source>Their names begin with no number of a record.</source>
        <translation>Adları heç bir qeydin nömrəsi ilə başlamır.</translation>
    </message>
    <message>
        <source>Give to the record</source>
        <translation>Bu qeydə ver</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Nömrə və ya ad</translation>
    </message>
    <message>
        <source>Number or title of the record that gets the chosen files</source>
        <translation>Seçilmiş faylları alan qeydin nömrəsi və ya adı</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Give the chosen files to this record</source>
        <translation>Seçilmiş faylları bu qeydə ver</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kənarda qoy</translation>
    </message>
    <message>
        <source>Leave the chosen files out</source>
        <translation>Seçilmiş faylları kənarda qoy</translation>
    </message>
    <message>
        <source>Bring in as photographs</source>
        <translation>Fotoşəkil kimi daxil et</translation>
    </message>
    <message>
        <source>Bring the chosen files in as photographs, each a work of its own</source>
        <translation>Seçilmiş faylları fotoşəkil kimi daxil et, hər biri ayrıca əsər olsun</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kept on this machine, for whoever sits here.</source>
        <translation>Bu kompüterdə, burada işləyən hər kəs üçün saxlanılır.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Proqramın dili</translation>
    </message>
    <message>
        <source>Menus, fields and messages; what is written in the catalogue stays in its own languages.</source>
        <translation>Menyular, sahələr və bildirişlər; kataloqda yazılanlar öz dillərində qalır.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açıq və ya tünd</translation>
    </message>
    <message>
        <source>“As the system” follows what this machine is set to, at night too.</source>
        <translation>“Sistemdəki kimi” bu kompüterin parametrinə uyğunlaşır, gecə rejimində də.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Sharpening…</source>
        <translation>Dəqiqləşir…</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Create PDF</source>
        <translation>PDF yarat</translation>
    </message>
    <message>
        <source>Reading what hangs…</source>
        <translation>Asılanlar oxunur…</translation>
    </message>
    <message>
        <source>Creating the PDF</source>
        <translation>PDF yaradılır</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Şəkil {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in {file}</source>
        <translation>
            <numerusform>{file}: %n səhifə</numerusform>
            <numerusform>{file}: %n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was there before is untouched.</source>
        <translation>Dayandırıldı. Əvvəlki fayl olduğu kimi qaldı.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Heç nə yazılmadı.</translation>
    </message>
</context>
<context>
    <name>MapSketch</name>
    <message>
        <source>N</source>
        <translation>Şm</translation>
    </message>
    <message>
        <source>it lies in this</source>
        <translation>bu yerə daxildir</translation>
    </message>
    <message>
        <source>lies in it</source>
        <translation>onun daxilindədir</translation>
    </message>
    <message>
        <source>lies in the same place</source>
        <translation>eyni yerin daxilindədir</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on a map; arrows go from one to the next, Enter opens it</source>
        <translation>
            <numerusform>Xəritədə %n yer; oxlar birindən o birinə keçir, Enter açır</numerusform>
            <numerusform>Xəritədə %n yer; oxlar birindən o birinə keçir, Enter açır</numerusform>
        </translation>
    </message>
    <message>
        <source>Map without places</source>
        <translation>Yersiz xəritə</translation>
    </message>
</context>
<context>
    <name>MappingShelf</name>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Bunu adla saxla…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>“{name}” unudulsun</translation>
    </message>
    <message>
        <source>Take one from a file…</source>
        <translation>Fayldan götür…</translation>
    </message>
    <message>
        <source>Put this one into a file…</source>
        <translation>Fayla yaz…</translation>
    </message>
    <message>
        <source>Take a mapping from a file</source>
        <translation>Uyğunluğu fayldan götür</translation>
    </message>
    <message>
        <source>Put the mapping into a file</source>
        <translation>Uyğunluğu fayla yaz</translation>
    </message>
    <message>
        <source>Mapping: {name}</source>
        <translation>Uyğunluq: {name}</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Uyğunluqlar</translation>
    </message>
    <message>
        <source>Kept mappings: apply, keep, carry out</source>
        <translation>Saxlanmış uyğunluqlar: tətbiq et, saxla, fayla yaz</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Uyğunluğun adı</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Keep the mapping under this name</source>
        <translation>Uyğunluğu bu adla saxla</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Saxlama</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Leave out</source>
        <translation>Kənarda qoy</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Cədvəlin sütunları</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Sahə seç…</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Qeyd kimi saxla</translation>
    </message>
    <message>
        <source>Translate values…</source>
        <translation>Qiymətləri çevir…</translation>
    </message>
    <message>
        <source>The mapping was put into {file}.</source>
        <translation>Uyğunluq {file} faylına yazıldı.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No part of the work</source>
        <translation>Əsərin heç bir hissəsi</translation>
    </message>
    <message>
        <source>For colleagues only: damage never leaves the house</source>
        <translation>Yalnız əməkdaşlar üçün: zədə heç vaxt kənara çıxmır</translation>
    </message>
    <message>
        <source>Marked on this picture</source>
        <translation>Bu şəkildə işarələnənlər</translation>
    </message>
    <message>
        <source>Drag for a rectangle; click corner after corner for any other shape and close it with Enter. Arrows move what is chosen, Shift and arrows resize it, Delete takes it away.</source>
        <translation>Düzbucaqlı üçün sürükləyin; başqa forma üçün künc-künc basın və Enter ilə bağlayın. Oxlar seçiləni köçürür, Shift və oxlar ölçüsünü dəyişir, Delete silir.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>End marking</source>
        <translation>İşarələməni bitir</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>Bu işarəni sil</translation>
    </message>
    <message>
        <source>Part of the work</source>
        <translation>Əsərin hissəsi</translation>
    </message>
    <message>
        <source>Part of the work that is seen there</source>
        <translation>Orada görünən hissə</translation>
    </message>
</context>
<context>
    <name>MatchPictures</name>
    <message>
        <source>Matching names with numbers</source>
        <translation>Adlar nömrələrlə tutuşdurulur</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Şəkillərə baxılır</translation>
    </message>
    <message>
        <source>Tying pictures to their works</source>
        <translation>Şəkillər əsərlərə bağlanır</translation>
    </message>
    <message>
        <source>The pictures were taken off their works again.</source>
        <translation>Şəkillər əsərlərdən yenidən ayrıldı.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Şəkillər qovluğunu seçin</translation>
    </message>
    <message>
        <source>Match pictures with works</source>
        <translation>Şəkilləri əsərlərlə tutuşdur</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Başqa qovluq</translation>
    </message>
    <message>
        <source>Put these aside and choose another folder</source>
        <translation>Bunları kənara qoy və başqa qovluq seç</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n picture(s)</source>
        <translation>
            <numerusform>%n şəkli bağla</numerusform>
            <numerusform>%n şəkli bağla</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Şəkillərə bax</translation>
    </message>
    <message>
        <source>A folder of pictures for works that are in the catalogue already.</source>
        <translation>Artıq kataloqda olan əsərlər üçün şəkillər qovluğu.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fayl</numerusform>
            <numerusform>%n fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) get pictures</source>
        <translation>
            <numerusform>%n əsər şəkil alır</numerusform>
            <numerusform>%n əsər şəkil alır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to none</source>
        <translation>
            <numerusform>%n faylın aidiyyəti yoxdur</numerusform>
            <numerusform>%n faylın aidiyyəti yoxdur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Put this one in the trash</source>
        <translation>Bunu zibil qutusuna at</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>{work}: aç</translation>
    </message>
    <message>
        <source>Put {work} in the trash</source>
        <translation>{work}: zibil qutusuna at</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merging…</source>
        <translation>Birləşdirilir…</translation>
    </message>
    <message>
        <source>Nothing, or more than one, is called so. Type its number instead.</source>
        <translation>Bu adda heç nə yoxdur və ya bir neçəsi var. Nömrəsini yazın.</translation>
    </message>
    <message>
        <source>Make one record of two</source>
        <translation>İki qeydi birləşdir</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>O biri qalsın</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Bu kataloq yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Bu gedir</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Bu qalır</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sonra</translation>
    </message>
    <message numerus="yes">
        <source>used by %n record(s)</source>
        <translation>
            <numerusform>%n qeyddə işlənir</numerusform>
            <numerusform>%n qeyddə işlənir</numerusform>
        </translation>
    </message>
    <message>
        <source>Who names {ref} will name {into}: {records}.</source>
        <translation>{ref} işlənən yerdə {into} olacaq: {records}.</translation>
    </message>
    <message>
        <source>Nothing names {ref}.</source>
        <translation>{ref} heç yerdə işlənmir.</translation>
    </message>
    <message>
        <source>Names that do not stay become other spellings, so that they are still found.</source>
        <translation>Qalmayan adlar digər yazılışlara keçir, ona görə yenə tapılır.</translation>
    </message>
    <message>
        <source>{ref} goes to the trash and says where it went. It is one step; Undo takes all of it back.</source>
        <translation>{ref} zibil qutusuna gedir və hara birləşdiyini bildirir. Bu, bir addımdır; “Geri al” hamısını qaytarır.</translation>
    </message>
    <message>
        <source>The same in both: {fields}.</source>
        <translation>Hər ikisində eynidir: {fields}.</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
    <message>
        <source>{filled} of {all} filled</source>
        <translation>{all} sahədən {filled} dolu</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n hissə</numerusform>
            <numerusform>%n hissə</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Quruluş</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Quruluş</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Texnika</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Naxış və quruluş</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Hissələr</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mətnlər</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Şəkil</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>The works are being looked at: {percent} %</source>
        <translation>Əsərlərə baxılır: {percent} %</translation>
    </message>
    <message>
        <source>What is missing before print</source>
        <translation>Çapdan əvvəl nə çatışmır</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kataloq</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Köşk</translation>
    </message>
    <message>
        <source>What is missing: {paper}</source>
        <translation>Nə çatışmır: {paper}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Az göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>Daha %n sətir</numerusform>
            <numerusform>Daha %n sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>The works are being looked at …</source>
        <translation>Əsərlərə baxılır …</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be frozen and printed.</source>
        <translation>Heç nə çatışmır: dondurub çap etmək olar.</translation>
    </message>
    <message>
        <source>Nothing is missing yet: hang works in an exhibition, and their gaps are told here.</source>
        <translation>Hələ heç nə çatışmır: əsərləri sərgidə asın, boşluqları burada deyiləcək.</translation>
    </message>
    <message>
        <source>Freeze “{title}” …</source>
        <translation>“{title}” dondurulsun …</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Show the whole history</source>
        <translation>Bütün tarixçəni göstər</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name}: tarixçə</translation>
    </message>
    <message>
        <source>Comparing the edition with what there is now…</source>
        <translation>Nəşr indiki vəziyyətlə müqayisə olunur…</translation>
    </message>
    <message>
        <source>Its files are not in the catalogue&apos;s folder, so only actions are told.</source>
        <translation>Nəşrin faylları kataloqun qovluğunda deyil, ona görə yalnız əməliyyatlar göstərilir.</translation>
    </message>
    <message>
        <source>Another edition would say the same.</source>
        <translation>Yeni nəşr də eyni olardı.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Fərqlər</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nə edilib</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>put back</source>
        <translation>geri qaytar</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Geri qaytar: {what}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Find a name</source>
        <translation>Ad tapın</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Belə adlanan heç nə yoxdur.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Find a value</source>
        <translation>Dəyər axtar</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Meyarlar</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Süzgəci saxla…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Save again as it is now</source>
        <translation>İndiki halı ilə yenidən saxla</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Süzgəcin adı</translation>
    </message>
</context>
<context>
    <name>NewestBackup</name>
    <message>
        <source>Back up now</source>
        <translation>Ehtiyat nüsxəsi çıxar</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>Başqa yerə…</translation>
    </message>
    <message>
        <source>Verify the catalogue…</source>
        <translation>Kataloqu yoxla…</translation>
    </message>
    <message>
        <source>Work goes on meanwhile. A backup is one file that holds the whole catalogue, private fields too: give it to nobody who may not see them.</source>
        <translation>Bu vaxt işə davam etmək olar. Ehtiyat nüsxəsi bütün kataloqu, məxfi sahələri də saxlayan bir fayldır: onları görməməli olana verməyin.</translation>
    </message>
    <message>
        <source>Newest backup: {when}</source>
        <translation>Son ehtiyat nüsxəsi: {when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Hələ ehtiyat nüsxəsi yoxdur</translation>
    </message>
    <message>
        <source>This is a sample: nobody is reminded, and no daily backup is made.</source>
        <translation>Bu nümunədir: heç kimə xatırladılmır və gündəlik nüsxə çıxarılmır.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup.</source>
        <translation>
            <numerusform>%n günlük iş heç bir ehtiyat nüsxəsində yoxdur.</numerusform>
            <numerusform>%n günlük iş heç bir ehtiyat nüsxəsində yoxdur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the first one now; it takes as long as copying the folder.</source>
        <translation>Birincisini indi çıxarın; qovluğu köçürmək qədər vaxt aparır.</translation>
    </message>
    <message>
        <source>Today&apos;s work is not in it yet.</source>
        <translation>Bugünkü iş hələ onda yoxdur.</translation>
    </message>
    <message>
        <source>All that was written is in it.</source>
        <translation>Yazılanların hamısı ondadır.</translation>
    </message>
    <message>
        <source>No backup on another disk is known. One on this disk does not help when the disk breaks.</source>
        <translation>Başqa diskdə ehtiyat nüsxəsi məlum deyil. Bu diskdəki isə disk xarab olanda kömək etmir.</translation>
    </message>
    <message>
        <source>Newest on another disk: {when}</source>
        <translation>Başqa diskdə ən yenisi: {when}</translation>
    </message>
    <message>
        <source>The catalogue was never verified.</source>
        <translation>Kataloq heç vaxt yoxlanılmayıb.</translation>
    </message>
    <message>
        <source>Verified on {when}: whole.</source>
        <translation>{when} tarixində yoxlanılıb: bütövdür.</translation>
    </message>
    <message>
        <source>Verified on {when}: something is wrong.</source>
        <translation>{when} tarixində yoxlanılıb: nəsə düz deyil.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Shown is its screen copy.</source>
        <translation>Ekran surəti göstərilir.</translation>
    </message>
    <message>
        <source>The original of {name} is missing from the catalogue&apos;s folder. Restore it from a copy.</source>
        <translation>{name} əsərinin orijinalı kataloqun qovluğunda yoxdur. Onu nüsxədən bərpa edin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>NumberingDialog</name>
    <message>
        <source>Number by pattern</source>
        <translation>Nümunə üzrə nömrələmə</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Nümunə</translation>
    </message>
    <message>
        <source>{n} counts the works; {n:02} with noughts before it; {section} is the code of the section.</source>
        <translation>{n} əsərləri sayır; {n:02} önünə sıfır qoyur; {section} bölmənin kodudur.</translation>
    </message>
    <message>
        <source>Number all works</source>
        <translation>Bütün əsərləri nömrələ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>next: {ref}</source>
        <translation>növbəti: {ref}</translation>
    </message>
    <message>
        <source>Letters, and the number in braces: {n:04} is a number of four figures. What has a number keeps it.</source>
        <translation>Hərflər və fiqurlu mötərizədə nömrə: {n:04} dördrəqəmli nömrədir. Nömrəsi olan onu saxlayır.</translation>
    </message>
    <message>
        <source>Number pattern: {kind}</source>
        <translation>Nömrə nümunəsi: {kind}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>The program broke off on {moment}. What was written is safe; a report was kept.</source>
        <translation>Proqram {moment} tarixində qəfil dayandı. Yazılanlar təhlükəsizdir; hesabat saxlanıldı.</translation>
    </message>
    <message>
        <source>Something went wrong in the program on {moment}. What was written is safe.</source>
        <translation>Proqramda {moment} tarixində xəta baş verdi. Yazılanlar təhlükəsizdir.</translation>
    </message>
    <message numerus="yes">
        <source>%n crash report(s)</source>
        <translation>
            <numerusform>%n nasazlıq hesabatı</numerusform>
            <numerusform>%n nasazlıq hesabatı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneWork</name>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Use it as the credit line of the work</source>
        <translation>Əsərin minnətdarlıq sətri kimi istifadə et</translation>
    </message>
    <message>
        <source>These rights to the trash</source>
        <translation>Bu hüquqları zibil qutusuna at</translation>
    </message>
    <message>
        <source>What happened to these rights</source>
        <translation>Bu hüquqlarla nə baş verib</translation>
    </message>
</context>
<context>
    <name>OriginalsBar</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>Onları qovluqda axtar…</translation>
    </message>
    <message>
        <source>Compare every original with its checksum</source>
        <translation>Bütün orijinalları yoxlama cəmi ilə tutuşdur</translation>
    </message>
    <message>
        <source>Look for the missing originals in a folder</source>
        <translation>Çatışmayan orijinalları qovluqda axtar</translation>
    </message>
</context>
<context>
    <name>OtherView</name>
    <message>
        <source>Choose the other view</source>
        <translation>Digər görünüşü seçin</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Show: {outcome}, {count} records</source>
        <translation>Göstər: {outcome}, {count} qeyd</translation>
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
    <name>Overlay</name>
    <message>
        <source>Fade</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>Let one fade into the other</source>
        <translation>Biri digərinə keçsin</translation>
    </message>
    <message>
        <source>Show only where they differ</source>
        <translation>Yalnız fərqləri göstər</translation>
    </message>
    <message>
        <source>From the first picture to the second</source>
        <translation>Birinci şəkildən ikinciyə</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>yesterday</source>
        <translation>dünən</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n sərgi</numerusform>
            <numerusform>%n sərgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tədbir</numerusform>
            <numerusform>%n tədbir</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>Import a table or pictures</source>
        <translation>Cədvəl və ya şəkillər idxal et</translation>
    </message>
    <message>
        <source>This catalogue may only be looked at.</source>
        <translation>Bu kataloqa yalnız baxmaq olar.</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPanel</name>
    <message>
        <source>Restore {field}</source>
        <translation>{field} sahəsini qaytar</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>%n əsərdə istifadə olunur</numerusform>
            <numerusform>%n əsərdə istifadə olunur</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>hələ istifadə olunmayıb</translation>
    </message>
    <message>
        <source>The field is in the trash. What stands in it is kept and comes back with it.</source>
        <translation>Sahə zibil qutusundadır. İçindəkilər saxlanılır və onunla birlikdə qayıdır.</translation>
    </message>
    <message>
        <source>What only this museum records about its works, kind by kind.</source>
        <translation>Əsərləri haqqında yalnız bu muzeyin qeyd etdikləri, növlər üzrə.</translation>
    </message>
    <message>
        <source>Fields in their order</source>
        <translation>Sahələr öz sırası ilə</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Yeni sahə</translation>
    </message>
    <message>
        <source>Fields in their order; Alt with an arrow moves one</source>
        <translation>Sahələr öz sırası ilə; Alt və ox birini köçürür</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Əsərin növü</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Zibil qutusunda</translation>
    </message>
    <message>
        <source>These works have no fields of the museum&apos;s own yet. A new one is a field like any other: in the form, in searches, filters and the history. For example:</source>
        <translation>Bu əsərlərin hələ muzeyin öz sahələri yoxdur. Yeni sahə başqaları kimidir: formada, axtarışda, süzgəclərdə və tarixçədə olur. Məsələn:</translation>
    </message>
    <message>
        <source>Make “{label}”, where it stands in the store</source>
        <translation>“{label}” yaradın: anbarda harada durur</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add photographs</source>
        <translation>Fotoşəkil əlavə et</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Əmrlər</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Sərgilər</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mətnlər</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>Qeyd və ya əmr axtarın</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>↑ ↓ move     ↵ open     Esc back     &gt; commands only</source>
        <translation>↑ ↓ keçid     ↵ aç     Esc geri     &gt; yalnız əmrlər</translation>
    </message>
    <message>
        <source>↵ open</source>
        <translation>↵ aç</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Cədvəl kimi göstər</translation>
    </message>
    <message>
        <source>New work with this title</source>
        <translation>Bu adla yeni əsər</translation>
    </message>
    <message>
        <source>Nothing is written like “{text}”.</source>
        <translation>“{text}” kimi yazılan heç nə yoxdur.</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Undo all of it</source>
        <translation>Hamısını geri qaytar</translation>
    </message>
    <message>
        <source>Show everything that this action changed</source>
        <translation>Bu əməliyyatın bütün dəyişikliklərini göstər</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Bu kataloqa burada yalnız baxmaq olar.</translation>
    </message>
    <message>
        <source>What was erased for good cannot come back.</source>
        <translation>Birdəfəlik silinən geri qayıtmır.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Artıq geri qaytarılıb.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>Add a part</source>
        <translation>Hissə əlavə et</translation>
    </message>
    <message>
        <source>Add a part inside this one</source>
        <translation>Bunun içinə hissə əlavə et</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>Bu hissəni çıxar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Hissə</translation>
    </message>
    <message>
        <source>Inside the chosen one</source>
        <translation>Seçilmişin içinə</translation>
    </message>
    <message>
        <source>Add a part inside the chosen one</source>
        <translation>Seçilmiş hissənin içinə hissə əlavə et</translation>
    </message>
    <message>
        <source>Drag a part into another or to another place, or move it with Alt and the arrows. F2 renames it.</source>
        <translation>Hissəni başqasının içinə və ya başqa yerə sürükləyin, yaxud Alt və oxlarla köçürün. F2 adını dəyişir.</translation>
    </message>
    <message>
        <source>Parts of the work</source>
        <translation>Əsərin hissələri</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Sayı</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>{heading} (no such field)</source>
        <translation>{heading} (belə sahə yoxdur)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Buraxılır</translation>
    </message>
    <message>
        <source>Reference of the work</source>
        <translation>Əsərin istinadı</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Sütun {number}</translation>
    </message>
    <message numerus="yes">
        <source>Pasting %n work(s)</source>
        <translation>
            <numerusform>%n əsər yerləşdirilir</numerusform>
            <numerusform>%n əsər yerləşdirilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n work(s)</source>
        <translation>
            <numerusform>%n əsəri yaz</numerusform>
            <numerusform>%n əsəri yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Sətirlərə baxılır…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Cədvəl yerləşdirmək</translation>
    </message>
    <message>
        <source>Rows with the reference or the number of a work change it; others become new.</source>
        <translation>Əsərin istinadı və ya nömrəsi olan sətirlər onu dəyişir; qalanları yeni əsər olur.</translation>
    </message>
    <message>
        <source>Take the clipboard again</source>
        <translation>Mübadilə buferini yenidən götür</translation>
    </message>
    <message>
        <source>New works are</source>
        <translation>Yeni əsərlər</translation>
    </message>
    <message>
        <source>An empty cell clears the field</source>
        <translation>Boş xana sahəni təmizləyir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
</context>
<context>
    <name>PeopleHere</name>
    <message>
        <source>Who is here? Choose your name at the upper right.</source>
        <translation>Burada kim var? Adınızı yuxarıda sağda seçin.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name missing: {language}</source>
        <translation>Ad yoxdur: {language}</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Şəxslər və təşkilatlar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni şəxs</translation>
    </message>
    <message>
        <source>Find a name, in any spelling</source>
        <translation>Ad axtarın, istənilən yazılışda</translation>
    </message>
    <message>
        <source>Nobody of this name. Ctrl+N makes a new record with it.</source>
        <translation>Bu adda heç kim yoxdur. Ctrl+N bu adla yeni qeyd yaradır.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Hələ heç kim qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Makers, lenders and organisers come here by themselves when they are named in a work.</source>
        <translation>Müəlliflər, əşya verənlər və təşkilatçılar əsərdə adları çəkiləndə buraya özləri gəlir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Heç yerdə işlənmir</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Təsdiqlənməli</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Təkrar ola bilənlər</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada görə</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Ən çox işlənən əvvəl</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>dəqiqləşdirilir</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Hələ adsız</translation>
    </message>
    <message>
        <source>Show the works that name it</source>
        <translation>Adı keçən əsərləri göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n şəxs</numerusform>
            <numerusform>%n şəxs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n təşkilat</numerusform>
            <numerusform>%n təşkilat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n qrup</numerusform>
            <numerusform>%n qrup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n təsdiqlənməlidir</numerusform>
            <numerusform>%n təsdiqlənməlidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>{name} is here now, but is not in the list.</source>
        <translation>İndi burada {name} var, amma siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} əlavə et</translation>
    </message>
    <message>
        <source>{name} is off the list; what they did stays in the history.</source>
        <translation>{name} siyahıdan çıxarıldı; gördüyü işlər tarixçədə qalır.</translation>
    </message>
    <message>
        <source>Whoever is here stands in the history beside everything they do, and Undo takes back their own steps only. The list is the same on every machine; who is here is kept on this one.</source>
        <translation>Masada olan şəxs etdiyi hər işin yanında tarixçədə durur və “Geri qaytar” yalnız onun öz addımlarını qaytarır. Siyahı bütün kompüterlərdə eynidir; burada kimin olduğu isə bu kompüterdə saxlanılır.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Yeni şəxs</translation>
    </message>
    <message>
        <source>As the name shall stand in the history.</source>
        <translation>Adın tarixçədə necə duracağı kimi.</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Ad və soyad</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Yeni şəxsin adı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>What was done under a former name keeps that name. So does what somebody did who is off the list or erased for good: the history is evidence of who did what.</source>
        <translation>Əvvəlki adla görülən iş həmin adla qalır. Siyahıdan çıxarılmış və ya birdəfəlik silinmiş şəxsin gördüyü iş də onun adı ilə qalır: tarixçə kimin nə etdiyinin sübutudur.</translation>
    </message>
</context>
<context>
    <name>PeopleShown</name>
    <message>
        <source>People shown</source>
        <translation>Göstərilən insanlar</translation>
    </message>
    <message>
        <source>Nobody is named. People are named in the photograph itself.</source>
        <translation>Heç kimin adı yazılmayıb. Adlar fotonun öz səhifəsində yazılır.</translation>
    </message>
    <message>
        <source>How they agreed stays in the house.</source>
        <translation>Necə razılıq verdikləri muzeydən kənara çıxmır.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Who is here: {name}</source>
        <translation>Burada olan: {name}</translation>
    </message>
    <message>
        <source>People at this desk…</source>
        <translation>Bu masada işləyənlər…</translation>
    </message>
</context>
<context>
    <name>PersonAside</name>
    <message>
        <source>May be the same</source>
        <translation>Eyni ola bilər</translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation>inisiallar uyğundur</translation>
    </message>
    <message>
        <source>the same name, spelled otherwise</source>
        <translation>eyni ad, başqa yazılışda</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Müqayisə et…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Ayrı saxla</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>No name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Razılıq qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Razılıq: {name}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Uşaq</translation>
    </message>
    <message>
        <source>{name} is a child</source>
        <translation>{name} uşaqdır</translation>
    </message>
    <message>
        <source>Without written consent the photograph is in no edition.</source>
        <translation>Yazılı razılıq olmadan foto heç bir nəşrə düşmür.</translation>
    </message>
    <message>
        <source>Has not agreed yet.</source>
        <translation>Hələ razılıq verməyib.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Colour of {name}</source>
        <translation>{name}: rəng</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name}: ad</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name}: siyahıdan çıxar</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>buradadır</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} buradadır</translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n şəkil</numerusform>
            <numerusform>%n şəkil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ötürülüb</numerusform>
            <numerusform>%n ötürülüb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLine</name>
    <message>
        <source>As the work</source>
        <translation>Əsərin özü kimi</translation>
    </message>
    <message>
        <source>Its rights</source>
        <translation>Hüquqları</translation>
    </message>
    <message>
        <source>Record rights</source>
        <translation>Hüquq qeyd et</translation>
    </message>
</context>
<context>
    <name>PicturesList</name>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s)</source>
        <translation>
            <numerusform>daha %n şəkil</numerusform>
            <numerusform>daha %n şəkil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Drop pictures here</source>
        <translation>Şəkilləri bura buraxın</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Şəkil əlavə et</translation>
    </message>
    <message>
        <source>This view is</source>
        <translation>Bu görünüş</translation>
    </message>
    <message>
        <source>Make it the main picture</source>
        <translation>Əsas şəkil et</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Geri çək</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>İrəli çək</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Böyük göstər</translation>
    </message>
    <message>
        <source>Take off this work</source>
        <translation>Bu əsərdən çıxar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are here already</source>
        <translation>
            <numerusform>%n şəkil artıq buradadır</numerusform>
            <numerusform>%n şəkil artıq buradadır</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all}-dən {done}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n işarə</numerusform>
            <numerusform>%n işarə</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Hələ şəkil yoxdur</translation>
    </message>
    <message>
        <source>without a text for the blind</source>
        <translation>görməyənlər üçün mətni yoxdur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Add pictures of this work</source>
        <translation>Bu əsərin şəkillərini əlavə et</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşarələ</translation>
    </message>
    <message>
        <source>Mark details, parts and damage on the picture</source>
        <translation>Şəkildə detalları, hissələri və zədələri işarələ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Pictures of the work</source>
        <translation>Əsərin şəkilləri</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>{name} belongs to no record now.</source>
        <translation>{name} indi heç bir qeydə aid deyil.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) given to {record}.</source>
        <translation>
            <numerusform>%n fayl {record} qeydinə verildi.</numerusform>
            <numerusform>%n fayl {record} qeydinə verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table names {name}, and the folder has no such picture. The record comes in without it. Put the picture into the folder and choose the folder again, or attach it later.</source>
        <translation>Cədvəldə {name} göstərilib, qovluqda isə belə şəkil yoxdur. Qeyd onsuz daxil edilir. Şəkli qovluğa qoyub qovluğu yenidən seçin və ya sonra əlavə edin.</translation>
    </message>
    <message>
        <source>Belong to a record</source>
        <translation>Qeydə aiddir</translation>
    </message>
    <message>
        <source>Belong to none</source>
        <translation>Aidiyyəti yoxdur</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Artıq məlumdur</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatışmır</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Qeydlər</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fayl kənarda qoyulub</numerusform>
            <numerusform>%n fayl kənarda qoyulub</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri qoy</translation>
    </message>
    <message>
        <source>Put the files that were left out back</source>
        <translation>Kənarda qoyulmuş faylları geri qaytar</translation>
    </message>
    <message>
        <source>No picture belongs to a record yet.</source>
        <translation>Hələ heç bir şəkil qeydə aid deyil.</translation>
    </message>
</context>
<context>
    <name>PinLines</name>
    <message>
        <source>PIN of the staff</source>
        <translation>İşçilərin PIN-i</translation>
    </message>
    <message>
        <source>A PIN is set. Who forgot it sets another one here.</source>
        <translation>PIN qoyulub. Onu unudan burada başqasını qoyur.</translation>
    </message>
    <message>
        <source>No PIN is set: at the screen nobody can leave the kiosk.</source>
        <translation>PIN qoyulmayıb: ekranda heç kim köşkdən çıxa bilməz.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Altı rəqəm</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Yeni PIN, altı rəqəm</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Yeni PIN bir daha</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN-i qoy</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>PIN-i götür</translation>
    </message>
</context>
<context>
    <name>PlaceAside</name>
    <message>
        <source>Where it lies</source>
        <translation>Harada yerləşir</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Yaxın</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Show what lies near</source>
        <translation>Yaxındakıları göstər</translation>
    </message>
    <message>
        <source>Show every place that has coordinates</source>
        <translation>Koordinatı olan bütün yerləri göstər</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Daxildir</translation>
    </message>
    <message>
        <source>No coordinates are recorded for this place yet. Type them here, or paste them from a map.</source>
        <translation>Bu yerin koordinatları hələ qeyd olunmayıb. Onları buraya yazın və ya xəritədən köçürün.</translation>
    </message>
    <message>
        <source>This place has no coordinates yet; the map shows those around it. Type them here.</source>
        <translation>Bu yerin koordinatları hələ yoxdur; xəritədə ətrafdakılar göstərilir. Koordinatları buraya yazın.</translation>
    </message>
    <message>
        <source>No other place has coordinates yet.</source>
        <translation>Başqa heç bir yerin koordinatları yoxdur.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Name missing: {language}</source>
        <translation>Ad yoxdur: {language}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Yeni yer</translation>
    </message>
    <message>
        <source>Find a place, in any spelling</source>
        <translation>Yer axtar, istənilən yazılışda</translation>
    </message>
    <message>
        <source>No place of this name. Ctrl+N makes a new record with it.</source>
        <translation>Bu adda yer yoxdur. Ctrl+N bu adla yeni qeyd yaradır.</translation>
    </message>
    <message>
        <source>No place is recorded yet</source>
        <translation>Hələ heç bir yer qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Places come here by themselves when a work, an event or an exhibition names them.</source>
        <translation>Əsərdə, tədbirdə və ya sərgidə adı çəkilən yerlər buraya özləri düşür.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Heç yerdə işlənmir</translation>
    </message>
    <message>
        <source>Without coordinates</source>
        <translation>Koordinatsız</translation>
    </message>
    <message>
        <source>As they lie in each other</source>
        <translation>Bir-birinə daxil olduğu kimi</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Ən çox işlənən əvvəl</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Hələ adsız</translation>
    </message>
    <message>
        <source>New place in this one</source>
        <translation>Bu yerin daxilində yeni yer</translation>
    </message>
    <message>
        <source>Show the works of it and of the places in it</source>
        <translation>Bu yerin və ona daxil olanların əsərlərini göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without coordinates</source>
        <translation>
            <numerusform>%n yerin koordinatı yoxdur</numerusform>
            <numerusform>%n yerin koordinatı yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>No work names this place or one in it.</source>
        <translation>Heç bir əsərdə bu yer və ya ona daxil olan yer göstərilməyib.</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>The original is missing or damaged</source>
        <translation>Orijinal yoxdur və ya zədələnib</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Write…</source>
        <translation>Yaz…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Təsdiq et…</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Birlikdə dəyiş…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Title, {language}: missing</source>
        <translation>Başlıq, {language}: yoxdur</translation>
    </message>
    <message>
        <source>Wall text, {language}: missing</source>
        <translation>Divar mətni, {language}: yoxdur</translation>
    </message>
    <message>
        <source>Wall text, {language}: a draft</source>
        <translation>Divar mətni, {language}: qaralama</translation>
    </message>
    <message>
        <source>Wall text, {language}: out of date</source>
        <translation>Divar mətni, {language}: köhnəlib</translation>
    </message>
    <message>
        <source>Dates: not recorded</source>
        <translation>Tarix: qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Venue: not recorded</source>
        <translation>Məkan: qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Organiser: not recorded</source>
        <translation>Təşkilatçı: qeyd olunmayıb</translation>
    </message>
    <message>
        <source>No {number} stands twice</source>
        <translation>№ {number} iki dəfə var</translation>
    </message>
    <message numerus="yes">
        <source>No picture: %n work(s)</source>
        <translation>
            <numerusform>Şəkli yoxdur: %n əsər</numerusform>
            <numerusform>Şəkli yoxdur: %n əsər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Başlıq, {language}: %n əsərdə yoxdur</numerusform>
            <numerusform>Başlıq, {language}: %n əsərdə yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label, {language}: %n not approved</source>
        <translation>
            <numerusform>Etiket, {language}: %n təsdiqlənməyib</numerusform>
            <numerusform>Etiket, {language}: %n təsdiqlənməyib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the blind, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Görməyənlər üçün, {language}: %n əsərdə yoxdur</numerusform>
            <numerusform>Görməyənlər üçün, {language}: %n əsərdə yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credit, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Minnətdarlıq, {language}: %n əsərdə yoxdur</numerusform>
            <numerusform>Minnətdarlıq, {language}: %n əsərdə yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights undecided: %n work(s)</source>
        <translation>
            <numerusform>Hüquq həll olunmayıb: %n əsər</numerusform>
            <numerusform>Hüquq həll olunmayıb: %n əsər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be confirmed: %n work(s)</source>
        <translation>
            <numerusform>Təsdiqlənməlidir: %n əsər</numerusform>
            <numerusform>Təsdiqlənməlidir: %n əsər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Səhifələnir…</translation>
    </message>
    <message>
        <source>Preview of {time}</source>
        <translation>Önbaxış {time}</translation>
    </message>
    <message>
        <source>Page {pages} of {of}</source>
        <translation>Səhifə {pages} / {of}</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>Yan-yana iki səhifə</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Bir səhifə</translation>
    </message>
    <message>
        <source>Pages before</source>
        <translation>Əvvəlki səhifələr</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>Növbəti səhifələr</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Pəncərəyə sığdır</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>No exhibition yet</source>
        <translation>Hələ sərgi yoxdur</translation>
    </message>
    <message>
        <source>Make an exhibition and hang works in it: its catalogue, labels and lists are made here.</source>
        <translation>Sərgi yaradın və əsərləri asın: kataloq, etiketlər və siyahılar burada hazırlanır.</translation>
    </message>
    <message>
        <source>Go to the exhibitions</source>
        <translation>Sərgilərə keç</translation>
    </message>
    <message>
        <source>Nothing hangs here yet</source>
        <translation>Burada hələ heç nə asılmayıb</translation>
    </message>
    <message>
        <source>Hang a work, and its page shows here at once.</source>
        <translation>Əsər asın, səhifəsi dərhal burada görünəcək.</translation>
    </message>
    <message>
        <source>Hang works</source>
        <translation>Əsər as</translation>
    </message>
    <message>
        <source>It cannot be set</source>
        <translation>Səhifələmək mümkün deyil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Bütün səhifələr, kiçik</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n will be new</source>
        <translation>
            <numerusform>%n yeni olacaq</numerusform>
            <numerusform>%n yeni olacaq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n dəyişəcək</numerusform>
            <numerusform>%n dəyişəcək</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) the same</source>
        <translation>
            <numerusform>%n olduğu kimi qalır</numerusform>
            <numerusform>%n olduğu kimi qalır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rədd edildi</numerusform>
            <numerusform>%n rədd edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no such field</source>
        <translation>
            <numerusform>%n əsərdə belə sahə yoxdur</numerusform>
            <numerusform>%n əsərdə belə sahə yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become doubtful</source>
        <translation>
            <numerusform>%n şübhəli olur</numerusform>
            <numerusform>%n şübhəli olur</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişənlər</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Rədd edilən {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Göstər: {what}</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Belələri yoxdur.</translation>
    </message>
    <message>
        <source>What would change, work by work</source>
        <translation>Əsər-əsər nə dəyişəcək</translation>
    </message>
</context>
<context>
    <name>PrivateBox</name>
    <message>
        <source>Private information leaves too</source>
        <translation>Məxfi məlumat da çıxsın</translation>
    </message>
    <message>
        <source>PRIVATE: this is for colleagues only. Keep it in the house.</source>
        <translation>MƏXFİ: yalnız əməkdaşlar üçün. Muzeydən kənara verməyin.</translation>
    </message>
    <message>
        <source>Looking at what private information there is…</source>
        <translation>Hansı məxfi məlumatın olduğuna baxılır…</translation>
    </message>
    <message>
        <source>None of these records has anything private.</source>
        <translation>Bu qeydlərin heç birində məxfi məlumat yoxdur.</translation>
    </message>
    <message>
        <source>With it leaves: {what}.</source>
        <translation>Onunla birlikdə çıxır: {what}.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>place not recorded</source>
        <translation>yer qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Events of no occasion</source>
        <translation>Heç bir hadisəyə aid olmayan tədbirlər</translation>
    </message>
    <message>
        <source>This exhibition belongs to no programme.</source>
        <translation>Bu sərgi heç bir proqrama aid deyil.</translation>
    </message>
    <message>
        <source>dates not recorded</source>
        <translation>tarixlər qeyd olunmayıb</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Tarix qeyd olunmayıb</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Copy</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Yeni proqram</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tədbir</numerusform>
            <numerusform>%n tədbir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n proqram</numerusform>
            <numerusform>%n proqram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n yenidən baxılmalı</numerusform>
            <numerusform>%n yenidən baxılmalı</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Nə baş verir</translation>
    </message>
    <message>
        <source>Choose an event, or make a new one. An exhibition opens by Enter.</source>
        <translation>Tədbir seçin və ya yenisini yaradın. Sərgi Enter ilə açılır.</translation>
    </message>
    <message>
        <source>Nothing happens yet. A programme is an occasion such as a city day; its events come into the guide and onto the kiosk.</source>
        <translation>Hələ heç nə yoxdur. Proqram şəhər günü kimi bir hadisədir; onun tədbirləri bələdçiyə və köşkə düşür.</translation>
    </message>
</context>
<context>
    <name>ProvingDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Testing a backup, MB</source>
        <translation>Nüsxə yoxlanılır, MB</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Ehtiyat nüsxəsinin yoxlanılması</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Yenidən yoxla</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Bərpa et…</translation>
    </message>
    <message>
        <source>Restore this backup into a new folder</source>
        <translation>Bu nüsxəni yeni qovluqda bərpa et</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Yoxlamalar</translation>
    </message>
    <message>
        <source>This backup is whole and can be restored.</source>
        <translation>Bu ehtiyat nüsxəsi bütövdür və bərpa edilə bilər.</translation>
    </message>
    <message>
        <source>It can be restored. What lacks lacked already when it was made.</source>
        <translation>Bərpa edilə bilər. Çatışmayanlar çıxarılanda da yox idi.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Use another one.</source>
        <translation>Bu ehtiyat nüsxəsi zədələnib, bərpa edilə bilməz. Başqasını götürün.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Catalogue</source>
        <translation>Kataloq</translation>
    </message>
    <message>
        <source>Guide (leaflet)</source>
        <translation>Bələdçi (buklet)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Yoxlama siyahısı</translation>
    </message>
    <message>
        <source>Press sheet</source>
        <translation>Mətbuat vərəqi</translation>
    </message>
    <message>
        <source>Object tags (internal)</source>
        <translation>Əşya birkaları (daxili)</translation>
    </message>
    <message>
        <source>Condition report (internal)</source>
        <translation>Vəziyyət aktı (daxili)</translation>
    </message>
    <message>
        <source>Packing list (internal)</source>
        <translation>Qablaşdırma siyahısı (daxili)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Mətbəə</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>To keep and to read: full pictures, and read aloud for the blind.</source>
        <translation>Saxlamaq və oxumaq üçün: tam şəkillər, görməyənlər üçün səsləndirilə bilir.</translation>
    </message>
    <message>
        <source>For a printing house: 3 mm of bleed and crop marks.</source>
        <translation>Mətbəə üçün: 3 mm çıxıntı və kəsim nişanları.</translation>
    </message>
    <message>
        <source>To send and to look at: a small file.</source>
        <translation>Göndərmək və baxmaq üçün: kiçik fayl.</translation>
    </message>
    <message>
        <source>{style} (our own)</source>
        <translation>{style} (öz üslubumuz)</translation>
    </message>
    <message>
        <source>Pictures on a page</source>
        <translation>Səhifədə şəkil</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Göstəricilər</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Etiketin növü</translation>
    </message>
    <message>
        <source>Labels on a sheet</source>
        <translation>Vərəqdəki etiketlər</translation>
    </message>
    <message>
        <source>Size of a label, mm</source>
        <translation>Etiketin ölçüsü, mm</translation>
    </message>
    <message>
        <source>Sheet of paper</source>
        <translation>Kağız vərəqi</translation>
    </message>
    <message>
        <source>Begin at label number</source>
        <translation>Hansı etiketdən başlansın</translation>
    </message>
    <message>
        <source>QR codes beside the works</source>
        <translation>Əsərlərin yanında QR kodlar</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Qatlanma</translation>
    </message>
    <message>
        <source>Programme of events</source>
        <translation>Tədbirlər proqramı</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölmələr</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Müəlliflər</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Ölçülər</translation>
    </message>
    <message>
        <source>Inventory numbers</source>
        <translation>İnventar nömrələri</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Qeyd xanaları</translation>
    </message>
    <message>
        <source>Before-and-after spreads</source>
        <translation>«Əvvəl və sonra» açılışları</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Yerləşmə</translation>
    </message>
    <message>
        <source>Works on a page</source>
        <translation>Səhifədə əsər</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>İki</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Şəbəkə</translation>
    </message>
    <message>
        <source>Short: name, date, material</source>
        <translation>Qısa: ad, tarix, material</translation>
    </message>
    <message>
        <source>With a text</source>
        <translation>Mətnlə</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>İri şrift</translation>
    </message>
    <message>
        <source>Usual for this kind</source>
        <translation>Bu növ üçün adi</translation>
    </message>
    <message>
        <source>By the size of a label</source>
        <translation>Etiketin ölçüsünə görə</translation>
    </message>
    <message>
        <source>To the exhibition</source>
        <translation>Sərgiyə</translation>
    </message>
    <message>
        <source>Back to the lender</source>
        <translation>Sahibinə geri</translation>
    </message>
    <message>
        <source>In three</source>
        <translation>Üç yerə</translation>
    </message>
    <message>
        <source>In half</source>
        <translation>İki yerə</translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message>
        <source>Edition {number} is frozen</source>
        <translation>{number} nömrəli nəşr donduruldu</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>The choices are remembered for this exhibition.</source>
        <translation>Seçim bu sərgi üçün yadda saxlanılır.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Sərgilər</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Qalereya</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mətnlər</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Bölmələr</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Titles</source>
        <translation>Başlıqlar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation>Görməyənlər üçün</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Minnətdarlıq</translation>
    </message>
    <message>
        <source>Ready for print</source>
        <translation>Çapa hazırlıq</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>{count} əsərdən</translation>
    </message>
    <message>
        <source>{aspect}, {language}: {there} of {all}</source>
        <translation>{aspect}, {language}: {all} əsərdən {there}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Az göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>daha %n bənd</numerusform>
            <numerusform>daha %n bənd</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze as an edition…</source>
        <translation>Nəşr kimi dondurmaq…</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Nəşr kimi dondurmaq</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be printed.</source>
        <translation>Heç nə çatışmır: çap etmək olar.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why?</source>
        <translation>Niyə?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>istəyə görə</translation>
    </message>
    <message>
        <source>Why it was thrown away</source>
        <translation>Niyə atılıb</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened before</source>
        <translation>Əvvəl açılanlar</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent changes</source>
        <translation>Son dəyişikliklər</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Nothing was done yet. Every change will stand here, and can be undone.</source>
        <translation>Hələ heç nə edilməyib. Hər dəyişiklik burada görünəcək və geri alına biləcək.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Kimsə</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri qaytarılıb</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>qismən geri qaytarılıb</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSources</name>
    <message>
        <source>Tables opened before</source>
        <translation>Əvvəl açılmış cədvəllər</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>idxal edilməyib</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri qaytarılıb</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölmə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: lazım olan {all} mətndən {there}</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>History of this record</source>
        <translation>Bu qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Başqası ilə birləşdir…</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Bu kataloq yalnız oxumaq üçün açıqdır.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Merge these two…</source>
        <translation>Bu ikisini birləşdir…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Başqası ilə birləşdir…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nə göstərilir</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Bu kataloq yalnız oxumaq üçün açıqdır.</translation>
    </message>
</context>
<context>
    <name>RecordPictures</name>
    <message>
        <source>Make it the main picture</source>
        <translation>Əsas şəkil et</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Geri çək</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>İrəli çək</translation>
    </message>
    <message>
        <source>It does not belong here</source>
        <translation>O, bura aid deyil</translation>
    </message>
    <message numerus="yes">
        <source>It has %n picture(s) already; these come after them.</source>
        <translation>
            <numerusform>Onun artıq %n şəkli var; bunlar onlardan sonra gəlir.</numerusform>
            <numerusform>Onun artıq %n şəkli var; bunlar onlardan sonra gəlir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of this record, in their order</source>
        <translation>Bu qeydin şəkilləri, öz sırası ilə</translation>
    </message>
    <message>
        <source>This picture shows</source>
        <translation>Bu şəkildə</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Bura aid deyil</translation>
    </message>
    <message>
        <source>Drag a picture to another place, or move it with Alt and an arrow.</source>
        <translation>Şəkli başqa yerə sürüşdürün və ya Alt və oxla yerini dəyişin.</translation>
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
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n günlük iş heç bir ehtiyat nüsxəsində yoxdur. Onu Parametrlər, Qoruma çıxarır.</numerusform>
            <numerusform>%n günlük iş heç bir ehtiyat nüsxəsində yoxdur. Onu Parametrlər, Qoruma çıxarır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup outside this computer. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n günlük iş bu kompüterdən kənarda heç bir ehtiyat nüsxəsində yoxdur. Onu Parametrlər, Qoruma çıxarır.</numerusform>
            <numerusform>%n günlük iş bu kompüterdən kənarda heç bir ehtiyat nüsxəsində yoxdur. Onu Parametrlər, Qoruma çıxarır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Layout report</source>
        <translation>Səhifələmə hesabatı</translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Düzəldiləsi heç nə yoxdur.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Hamısı {count}</translation>
    </message>
    <message>
        <source>To mend {count}</source>
        <translation>Düzəldiləsi {count}</translation>
    </message>
    <message>
        <source>Show every line of the report</source>
        <translation>Hesabatın bütün sətirlərini göstər</translation>
    </message>
    <message>
        <source>Show only what is to be mended</source>
        <translation>Yalnız düzəldiləsi olanı göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n açıq məsələ</numerusform>
            <numerusform>%n açıq məsələ</numerusform>
        </translation>
    </message>
    <message>
        <source>What is open before an edition</source>
        <translation>Nəşrdən əvvəl açıq qalanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in it</source>
        <translation>
            <numerusform>%n əsər daxildir</numerusform>
            <numerusform>%n əsər daxildir</numerusform>
        </translation>
    </message>
    <message>
        <source>{works}, {out} left out</source>
        <translation>{works}, {out} kənarda qalıb</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>hamısı qaydasındadır</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>{what}: list them</source>
        <translation>{what}: siyahısı</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Birlikdə dəyiş…</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the paper</source>
        <translation>
            <numerusform>Nəşrə daxil olmayıb: %n</numerusform>
            <numerusform>Nəşrə daxil olmayıb: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) under 200 dpi at their place</source>
        <translation>
            <numerusform>%n şəkil öz yerində 200 dpi-dən azdır</numerusform>
            <numerusform>%n şəkil öz yerində 200 dpi-dən azdır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n work(s) do not fit their place</source>
        <translation>
            <numerusform>%n əsərin mətni yerinə sığmır</numerusform>
            <numerusform>%n əsərin mətni yerinə sığmır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another language stands in, %n time(s)</source>
        <translation>
            <numerusform>%n yerdə başqa dildəki mətn verilib</numerusform>
            <numerusform>%n yerdə başqa dildəki mətn verilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without words for the blind</source>
        <translation>
            <numerusform>%n şəklin görməyənlər üçün təsviri yoxdur</numerusform>
            <numerusform>%n şəklin görməyənlər üçün təsviri yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that no font has</source>
        <translation>
            <numerusform>Şriftlərdə olmayan hərf: %n</numerusform>
            <numerusform>Şriftlərdə olmayan hərf: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) of the file</source>
        <translation>
            <numerusform>Fayla aid qeyd: %n</numerusform>
            <numerusform>Fayla aid qeyd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other matter(s)</source>
        <translation>
            <numerusform>Digər qeyd: %n</numerusform>
            <numerusform>Digər qeyd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture has 200 dpi or more</source>
        <translation>Bütün şəkillər 200 dpi və daha çoxdur</translation>
    </message>
    <message>
        <source>Every text fits its place</source>
        <translation>Bütün mətnlər yerinə sığır</translation>
    </message>
    <message>
        <source>Every text is in its own language</source>
        <translation>Bütün mətnlər öz dilindədir</translation>
    </message>
    <message>
        <source>Every picture has words for the blind</source>
        <translation>Hər şəklin görməyənlər üçün təsviri var</translation>
    </message>
    <message>
        <source>Every letter is in the fonts</source>
        <translation>Bütün hərflər şriftlərdə var</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Hesabat mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>Save the crash report</source>
        <translation>Nasazlıq hesabatını saxla</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Mətn (*.txt)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Nasazlıq hesabatları</translation>
    </message>
    <message>
        <source>What you wrote is safe: it is kept with every step. A report tells the version, the system and the places in the program, and nothing of the catalogue. Send it to whoever looks after the program.</source>
        <translation>Yazdıqlarınız təhlükəsizdir: hər addım saxlanılır. Hesabatda proqramın versiyası, sistem və proqramdakı yerlər göstərilir, kataloqdan isə heç nə yoxdur. Onu proqrama baxan şəxsə göndərin.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Hesabatın mətni</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Qovluğu göstər</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Bir daha göstərmə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>The program broke off</source>
        <translation>Proqram qəfil dayandı</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Proqramda xəta</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Nüsxəyə baxılır…</translation>
    </message>
    <message>
        <source>Restoring, MB</source>
        <translation>Bərpa edilir, MB</translation>
    </message>
    <message>
        <source>Verifying: {what}</source>
        <translation>Yoxlanılır: {what}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ehtiyat nüsxəsinin bərpası</translation>
    </message>
    <message>
        <source>The backup becomes a catalogue in a new folder, is verified there and then opened. Nothing that is there now is touched. What was erased for good since then is in it again.</source>
        <translation>Ehtiyat nüsxəsi yeni qovluqda kataloq olur, orada yoxlanılır və sonra açılır. İndi olana toxunulmur. O vaxtdan həmişəlik silinənlər onda yenə var.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ehtiyat nüsxəsi</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Nüsxənin faylı</translation>
    </message>
    <message>
        <source>New folder of the catalogue</source>
        <translation>Kataloqun yeni qovluğu</translation>
    </message>
    <message>
        <source>A file kalbajar-backup-….zip</source>
        <translation>kalbajar-backup-….zip faylı</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Nüsxənin faylını seç</translation>
    </message>
    <message>
        <source>Choose where the new folder lies</source>
        <translation>Yeni qovluğun yerini seç</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the new folder.</source>
        <translation>Dayandırıldı. Yeni qovluqda heç nə qalmadı.</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Ehtiyat nüsxələri (*.zip)</translation>
    </message>
    <message>
        <source>Where shall the catalogue lie?</source>
        <translation>Kataloq harada saxlanılsın?</translation>
    </message>
    <message>
        <source>There is something in this folder already: choose another name.</source>
        <translation>Bu qovluqda artıq nəsə var: başqa ad seçin.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Choose the file of a backup. It is only read.</source>
        <translation>Ehtiyat nüsxəsinin faylını seçin. O yalnız oxunur.</translation>
    </message>
    <message numerus="yes">
        <source>Made on {day} at {time} · {size} MB · %n file(s)</source>
        <translation>
            <numerusform>{day}, {time} · {size} MB · %n fayl</numerusform>
            <numerusform>{day}, {time} · {size} MB · %n fayl</numerusform>
        </translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>nümunə</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) lacked already when it was made</source>
        <translation>
            <numerusform>nüsxə çıxarılanda %n orijinal artıq yox idi</numerusform>
            <numerusform>nüsxə çıxarılanda %n orijinal artıq yox idi</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored and verified: {folder}</source>
        <translation>Bərpa edildi və yoxlanıldı: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of your styles or mappings have another name on this disk.</source>
        <translation>
            <numerusform>Üslub və uyğunluqlarınızın %n faylının bu diskdə başqa adı var.</numerusform>
            <numerusform>Üslub və uyğunluqlarınızın %n faylının bu diskdə başqa adı var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored. What lacks lacked already when the backup was made.</source>
        <translation>Bərpa edildi. Çatışmayanlar nüsxə çıxarılanda da yox idi.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Allowed</source>
        <translation>İcazə var</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Qərar yoxdur</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İcazə yoxdur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Give on</source>
        <translation>Ötürmək</translation>
    </message>
    <message>
        <source>In the catalogue, on labels and in the press</source>
        <translation>Kataloqda, etiketlərdə və mətbuatda</translation>
    </message>
    <message>
        <source>On the screens in the hall</source>
        <translation>Zaldakı ekranlarda</translation>
    </message>
    <message>
        <source>To other museums and in exchange files</source>
        <translation>Başqa muzeylərə və mübadilə fayllarında</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>Çap oluna bilər</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Göstərilə bilər</translation>
    </message>
    <message>
        <source>May be given on</source>
        <translation>Ötürülə bilər</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>İcazə</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Baxılmalı</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>Hangs nowhere</source>
        <translation>Heç yerdə asılmayıb</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitib</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>30 gün ərzində bitir</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>90 gün ərzində bitir</translation>
    </message>
    <message>
        <source>Still in an edition</source>
        <translation>Hələ nəşrdədir</translation>
    </message>
    <message>
        <source>A picture is refused</source>
        <translation>Şəklə icazə yoxdur</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Razılıq yoxdur</translation>
    </message>
    <message>
        <source>Letter missing</source>
        <translation>Məktub yoxdur</translation>
    </message>
    <message>
        <source>Credit line missing</source>
        <translation>Minnətdarlıq yoxdur</translation>
    </message>
    <message>
        <source>ended: {date}</source>
        <translation>bitib: {date}</translation>
    </message>
    <message>
        <source>ends in %n day(s)</source>
        <translation>%n gün sonra bitir</translation>
    </message>
    <message>
        <source>credit line missing: {languages}</source>
        <translation>minnətdarlıq sətri yoxdur: {languages}</translation>
    </message>
    <message>
        <source>child without written consent</source>
        <translation>yazılı razılığı olmayan uşaq</translation>
    </message>
    <message>
        <source>still in an edition</source>
        <translation>hələ nəşrdədir</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>heç nə qeyd olunmayıb</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>qərar yoxdur</translation>
    </message>
    <message>
        <source>a picture is refused</source>
        <translation>bir şəklə icazə yoxdur</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>razılıq yoxdur</translation>
    </message>
    <message>
        <source>letter missing</source>
        <translation>məktub yoxdur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>icazə verilməyib</translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation>dərc edilməsin</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Əsər</translation>
    </message>
    <message>
        <source>All its pictures</source>
        <translation>Bütün şəkilləri</translation>
    </message>
    <message>
        <source>Its texts</source>
        <translation>Mətnləri</translation>
    </message>
    <message>
        <source>Picture {number}: {role}</source>
        <translation>Şəkil {number}: {role}</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Setting rights</source>
        <translation>Hüquqlar yazılır</translation>
    </message>
    <message>
        <source>From the page of rights</source>
        <translation>Hüquqlar səhifəsindən</translation>
    </message>
    <message>
        <source>Say the same of all</source>
        <translation>Hamısı haqqında eynisini de</translation>
    </message>
    <message>
        <source>Go to its rights</source>
        <translation>Hüquqlarına keç</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Əsəri aç</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Show as a list of works</source>
        <translation>Əsərlərin siyahısı kimi göstər</translation>
    </message>
    <message numerus="yes">
        <source>In %n work(s) several hold rights: only the answers and the end were set.</source>
        <translation>
            <numerusform>%n əsərdə hüquq bir neçə sahibə məxsusdur: yalnız cavablar və müddət yazıldı.</numerusform>
            <numerusform>%n əsərdə hüquq bir neçə sahibə məxsusdur: yalnız cavablar və müddət yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rights of all works…</source>
        <translation>Bütün əsərlərin hüquqları oxunur…</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be printed</source>
        <translation>
            <numerusform>%n çap oluna bilər</numerusform>
            <numerusform>%n çap oluna bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n haqqında qərar yoxdur</numerusform>
            <numerusform>%n haqqında qərar yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n çap oluna bilməz</numerusform>
            <numerusform>%n çap oluna bilməz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something is to be done about %n</source>
        <translation>
            <numerusform>%n əsər diqqət tələb edir</numerusform>
            <numerusform>%n əsər diqqət tələb edir</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>görüləcək iş yoxdur</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Hüquqlar və minnətdarlıq</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Siyahı kimi</translation>
    </message>
    <message>
        <source>Show these works as a list</source>
        <translation>Bu əsərləri siyahı kimi göstər</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Choose a work to see its rights, or several to say the same of all of them.</source>
        <translation>Hüquqlarını görmək üçün bir əsər seçin, hamısına eyni şeyi yazmaq üçün bir neçəsini.</translation>
    </message>
    <message>
        <source>There is no work yet. Rights are recorded of works and of their pictures.</source>
        <translation>Hələ əsər yoxdur. Hüquqlar əsərlər və onların şəkilləri üçün qeyd olunur.</translation>
    </message>
</context>
<context>
    <name>RowInHand</name>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Sətir {row}, {column}</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>{column}, row {row}</source>
        <translation>{column}, sətir {row}</translation>
    </message>
    <message>
        <source>an empty cell changes nothing; [BLANK] empties the field</source>
        <translation>boş xana heç nəyi dəyişmir; [BLANK] sahəni boşaldır</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>oxunur</translation>
    </message>
    <message>
        <source>reads as {text}</source>
        <translation>belə oxunur: {text}</translation>
    </message>
    <message>
        <source>Enter checks again · Esc closes · [BLANK] empties a field, an empty cell does not</source>
        <translation>Enter yenidən yoxlayır · Esc bağlayır · [BLANK] sahəni boşaldır, boş xana boşaltmır</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Bu sətri kənarda saxla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Faylın {row} nömrəli sətri</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Empty frame</source>
        <translation>Boş çərçivə</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Reytinq</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Düzəldilməli</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Daha %n əsər göstər</numerusform>
            <numerusform>Daha %n əsər göstər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Each row is</source>
        <translation>Hər sətir</translation>
    </message>
    <message>
        <source>or by the column</source>
        <translation>və ya bu sütuna görə</translation>
    </message>
    <message>
        <source>A row finds its record by</source>
        <translation>Sətir qeydi buna görə tapır</translation>
    </message>
    <message>
        <source>If the record is there</source>
        <translation>Qeyd artıq varsa</translation>
    </message>
    <message>
        <source>Texts of no stated language</source>
        <translation>Dili göstərilməyən mətnlər</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation>Növlər…</translation>
    </message>
    <message>
        <source>What kind each value means</source>
        <translation>Hər qiymət hansı növü bildirir</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>sütun yoxdur</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>dəyişdirilsin</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>make a new one anyway</source>
        <translation>yenə də yenisi yaradılsın</translation>
    </message>
</context>
<context>
    <name>SafeDialog</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} MB-dan {done}</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Bir az gözləyin…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Database</source>
        <translation>Məlumat bazası</translation>
    </message>
    <message>
        <source>What records point at</source>
        <translation>Qeydlərin göstərdikləri</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Axtarış indeksi</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Orijinallar</translation>
    </message>
    <message>
        <source>Files that no record names</source>
        <translation>Heç bir qeydin tanımadığı fayllar</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Kiçik şəkillər</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Nəşrlər</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Bazanın nüsxələri</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Nüsxənin faylları</translation>
    </message>
    <message>
        <source>Make it anew…</source>
        <translation>Yenidən qur…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Geri gətir…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Kənara qoy…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>The index is made anew from the records. It may take a minute; no record changes.</source>
        <translation>İndeks qeydlərdən yenidən qurulur. Bir dəqiqə çəkə bilər; heç bir qeyd dəyişmir.</translation>
    </message>
    <message>
        <source>What is missing or altered is taken from the backups that are known, or from a folder of yours.</source>
        <translation>Çatışmayan və ya dəyişdirilən məlum ehtiyat nüsxələrindən, yaxud sizin qovluğunuzdan götürülür.</translation>
    </message>
    <message>
        <source>Originals that no record and no history names are put into a folder of their own, not thrown away.</source>
        <translation>Heç bir qeydin və tarixçənin tanımadığı orijinallar ayrıca qovluğa qoyulur, atılmır.</translation>
    </message>
    <message>
        <source>Damaged small pictures are removed. They are made again from the originals when needed.</source>
        <translation>Zədələnmiş kiçik şəkillər silinir. Lazım olanda orijinallardan yenidən hazırlanır.</translation>
    </message>
    <message>
        <source>What is missing or damaged is taken from the backups that are known, or from an exported edition.</source>
        <translation>Çatışmayan və ya zədələnən məlum ehtiyat nüsxələrindən, yaxud ixrac edilmiş nəşrdən götürülür.</translation>
    </message>
    <message>
        <source>Damaged copies and backups get another name, so that nobody takes them for whole.</source>
        <translation>Zədələnmiş nüsxələrə başqa ad verilir ki, heç kim onları bütöv saymasın.</translation>
    </message>
    <message>
        <source>The index was made anew.</source>
        <translation>İndeks yenidən quruldu.</translation>
    </message>
    <message>
        <source>%n thing(s) put right.</source>
        <translation>%n şey düzəldildi.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Ehtiyat nüsxəsi harada saxlanılsın?</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Baza köçürülür…</translation>
    </message>
    <message>
        <source>Backup, MB</source>
        <translation>Ehtiyat nüsxəsi, MB</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} MB-dan {done}</translation>
    </message>
    <message>
        <source>Made, read again and proved whole: {file}</source>
        <translation>Çıxarıldı, yenidən oxundu, bütövdür: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Made, but %n original(s) are missing or altered. Verify the catalogue.</source>
        <translation>
            <numerusform>Çıxarıldı, amma %n orijinal çatışmır və ya dəyişdirilib. Kataloqu yoxlayın.</numerusform>
            <numerusform>Çıxarıldı, amma %n orijinal çatışmır və ya dəyişdirilib. Kataloqu yoxlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dayandırıldı. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>Where shall backups lie?</source>
        <translation>Ehtiyat nüsxələri harada saxlanılsın?</translation>
    </message>
    <message>
        <source>Noted: the newest backup lies elsewhere too.</source>
        <translation>Qeyd edildi: son ehtiyat nüsxəsi başqa yerdə də var.</translation>
    </message>
    <message>
        <source>Kept on this machine. The usual place is the folder “backups” of the catalogue: on the same disk, it helps after a mistake, not when the disk breaks. Better a drive that stays in the house.</source>
        <translation>Bu kompüterdə yadda saxlanılır. Adi yer kataloqun “backups” qovluğudur: eyni diskdə olduğu üçün səhvdən sonra kömək edir, disk xarab olanda yox. Binada qalan ayrıca disk daha yaxşıdır.</translation>
    </message>
    <message>
        <source>Kept on this machine. It lies on another disk than the catalogue: that is good.</source>
        <translation>Bu kompüterdə yadda saxlanılır. Kataloqdan başqa diskdədir: bu yaxşıdır.</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Ehtiyat nüsxələrinin yeri</translation>
    </message>
    <message>
        <source>Nothing that was catalogued may be lost: not by a mistake, not by a broken disk, not by a fire. A backup is proved as soon as it is written, and can be tested and restored at any time.</source>
        <translation>Kataloqlaşdırılan heç nə itməməlidir: nə səhvdən, nə xarab diskdən, nə yanğından. Ehtiyat nüsxəsi yazılan kimi yoxlanılır və istənilən vaxt sınaqdan keçirilib bərpa edilə bilər.</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <translation>Hər gün ehtiyat nüsxəsi</translation>
    </message>
    <message>
        <source>Two minutes after the catalogue is opened, on days on which something was changed.</source>
        <translation>Kataloq açılandan iki dəqiqə sonra, nəsə dəyişdirilən günlərdə.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Saxlanılan ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>nüsxə</translation>
    </message>
    <message>
        <source>Older ones in the place below are removed, never the last whole one.</source>
        <translation>Aşağıdakı yerdə olan köhnələr silinir, sonuncu bütöv nüsxə isə heç vaxt.</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>Ehtiyat nüsxəsini xatırlat</translation>
    </message>
    <message>
        <source>When work lies in no backup for so many days, the strip at the bottom says so. 0: never.</source>
        <translation>İş bu qədər gün heç bir ehtiyat nüsxəsinə düşməsə, aşağıdakı zolaq bunu deyir. 0: heç vaxt.</translation>
    </message>
    <message>
        <source>Remind of a backup elsewhere after</source>
        <translation>Başqa yerdəki nüsxəni xatırlat</translation>
    </message>
    <message>
        <source>When no backup was taken to another disk for so many days. 0: never.</source>
        <translation>Bu qədər gün heç bir nüsxə başqa diskə aparılmayanda. 0: heç vaxt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the place of the backups</source>
        <translation>Ehtiyat nüsxələrinin yerini seç</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Adi yer</translation>
    </message>
    <message>
        <source>Make backups in the usual place</source>
        <translation>Nüsxələri adi yerdə çıxar</translation>
    </message>
    <message>
        <source>I carried one elsewhere</source>
        <translation>Birini başqa yerə apardım</translation>
    </message>
    <message>
        <source>I carried the newest backup elsewhere today</source>
        <translation>Son ehtiyat nüsxəsini bu gün başqa yerə apardım</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>What is exported</source>
        <translation>Nə ixrac edilir</translation>
    </message>
    <message>
        <source>Everything in the catalogue</source>
        <translation>Kataloqdakı hər şey</translation>
    </message>
    <message>
        <source>One exhibition</source>
        <translation>Bir sərgi</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in the list</source>
        <translation>
            <numerusform>Siyahıdakı %n əsər</numerusform>
            <numerusform>Siyahıdakı %n əsər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen work(s)</source>
        <translation>
            <numerusform>%n seçilmiş əsər</numerusform>
            <numerusform>%n seçilmiş əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>With what belongs to them: pictures, texts, rights, and the people and places they name.</source>
        <translation>Onlara aid hər şeylə: şəkillər, mətnlər, hüquqlar, adı çəkilən şəxslər və yerlər.</translation>
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
    <name>SectionEditor</name>
    <message>
        <source>Typed earlier and not saved.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb.</translation>
    </message>
    <message>
        <source>The exhibition itself</source>
        <translation>Sərginin özü</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Bölmənin başlığı</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Bölmə əlavə et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Everything is saved at once, and can be undone.</source>
        <translation>Hər şey dərhal saxlanılır və geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>This catalogue may only be looked at here: nothing can be set.</source>
        <translation>Bu kataloqa burada yalnız baxmaq olar: heç nə dəyişdirilmir.</translation>
    </message>
    <message>
        <source>Everything is saved at once, for this machine.</source>
        <translation>Hər şey dərhal, bu kompüter üçün saxlanılır.</translation>
    </message>
    <message>
        <source>Everything is saved at once.</source>
        <translation>Hər şey dərhal saxlanılır.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Parametrlərin bölmələri</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Bu masada işləyənlər</translation>
    </message>
    <message>
        <source>Languages of the house</source>
        <translation>Muzeyin dilləri</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Öz sahələri</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Qoruma</translation>
    </message>
    <message>
        <source>Number patterns</source>
        <translation>Nömrə nümunələri</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Muzey</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Nəşrlər</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Köşk</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Dil və görünüş</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n seçilib</numerusform>
            <numerusform>%n seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Bir neçəsini dəyiş…</translation>
    </message>
    <message>
        <source>They have nothing recorded in common.</source>
        <translation>Onların ortaq qeydi yoxdur.</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Ortaq məlumat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>Not the same: {fields}</source>
        <translation>Fərqlidir: {fields}</translation>
    </message>
    <message>
        <source>The letter of permission</source>
        <translation>İcazə məktubu</translation>
    </message>
    <message>
        <source>Choose the letter…</source>
        <translation>Məktubu seç…</translation>
    </message>
    <message>
        <source>Choose first what is to be said of them.</source>
        <translation>Əvvəlcə nə yazılacağını seçin.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Bu kataloqa yalnız baxmaq olar.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) chosen</source>
        <translation>
            <numerusform>%n əsər seçilib</numerusform>
            <numerusform>%n əsər seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>What you say here is set in all of them, as one step that can be undone.</source>
        <translation>Burada yazdıqlarınız hamısına bir addımla yazılır və geri alına bilər.</translation>
    </message>
    <message>
        <source>Rights in</source>
        <translation>Nəyə hüquq</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>İcazə</translation>
    </message>
    <message>
        <source>Rights status</source>
        <translation>Hüquqi status</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Hüquq sahibi</translation>
    </message>
    <message>
        <source>Credit line, as the holder wants it</source>
        <translation>Minnətdarlıq sətri, sahibinin istədiyi kimi</translation>
    </message>
    <message>
        <source>Letter of permission</source>
        <translation>İcazə məktubu</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>məs. {example}</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>İcazənin son günü</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>Also as the credit line of the works</source>
        <translation>Həm də əsərlərin minnətdarlıq sətri kimi</translation>
    </message>
    <message numerus="yes">
        <source>Set in %n work(s)</source>
        <translation>
            <numerusform>%n əsərə yaz</numerusform>
            <numerusform>%n əsərə yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Məktubsuz</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>All their pictures</source>
        <translation>Onların bütün şəkilləri</translation>
    </message>
    <message>
        <source>Their texts</source>
        <translation>Mətnləri</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bir günə qədər…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Müddətsiz</translation>
    </message>
</context>
<context>
    <name>ShowDeeds</name>
    <message>
        <source>Open</source>
        <translation>Açıqdır</translation>
    </message>
    <message>
        <source>Show its wall</source>
        <translation>Divarını göstər</translation>
    </message>
    <message>
        <source>Hang works…</source>
        <translation>Əsər as…</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Mətnlər və tərcümələr</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Hüquqlar və minnətdarlıq</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Onunla nə baş verib</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Etiketləri çap et…</translation>
    </message>
    <message>
        <source>Freeze as an edition…</source>
        <translation>Nəşr kimi dondurmaq…</translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Nəşrlər…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Cədvəlləri ixrac et…</translation>
    </message>
</context>
<context>
    <name>ShowHeader</name>
    <message>
        <source>Gallery</source>
        <translation>Qalereya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Surət</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Sınaq</translation>
    </message>
    <message>
        <source>The wall of this exhibition</source>
        <translation>Bu sərginin divarı</translation>
    </message>
    <message>
        <source>Copy with its sections, without its works</source>
        <translation>Bölmələri ilə, əsərləri olmadan surətini çıxar</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>Sınaq nüsxəsi çap et</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ətraflı</translation>
    </message>
    <message>
        <source>All exhibitions</source>
        <translation>Bütün sərgilər</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Ready for print, programme</source>
        <translation>Çapa hazırlıq, proqram</translation>
    </message>
    <message>
        <source>{count} of {announced} catalogued</source>
        <translation>{announced} əsərdən {count} kataloqda</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n əsər asılıb</numerusform>
            <numerusform>%n əsər asılıb</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing hangs yet</source>
        <translation>hələ heç nə asılmayıb</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>təsdiqlənməlidir</translation>
    </message>
</context>
<context>
    <name>ShowList</name>
    <message>
        <source>{title} is in the trash; its works stay in the catalogue.</source>
        <translation>{title} zibil qutusundadır; əsərləri kataloqda qalır.</translation>
    </message>
    <message>
        <source>Copy, without its works</source>
        <translation>Surətini çıxar, əsərləri olmadan</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zibil qutusuna</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Yeni sərgi</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Sərgilər</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n əsər asılıb</numerusform>
            <numerusform>%n əsər asılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n sərgi</numerusform>
            <numerusform>%n sərgi</numerusform>
        </translation>
    </message>
    <message>
        <source>dates not recorded</source>
        <translation>tarix qeyd olunmayıb</translation>
    </message>
    <message>
        <source>{count} of {announced} works</source>
        <translation>{announced} əsərdən {count}</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>təsdiqlənməlidir</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>No exhibition yet</source>
        <translation>Hələ sərgi yoxdur</translation>
    </message>
    <message>
        <source>Make one: give it a title, then hang works that are catalogued. Dates may stay unknown.</source>
        <translation>Birini yaradın: başlıq verin, sonra kataloqdakı əsərləri asın. Tarix naməlum qala bilər.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Go to {name}</source>
        <translation>Keç: {name}</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Təsdiqlə və davam et</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Saxla və davam et</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Qaralamaya qaytar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Bu kataloqa yalnız baxmaq olar.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemlər</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Yeni adlar</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Hər şey qaydasındadır.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the cells of a row</source>
        <translation>Enter və ya ikiqat klik sətrin xanalarını açır</translation>
    </message>
    <message>
        <source>Everybody and every place is known.</source>
        <translation>Bütün adlar və yerlər tanışdır.</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Problemlər axtarılır…</translation>
    </message>
    <message>
        <source>F8 next problem · Shift+F8 the one before</source>
        <translation>F8 növbəti problem · Shift+F8 əvvəlki</translation>
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
    <name>Slips</name>
    <message numerus="yes">
        <source>%n more slip(s)</source>
        <translation>
            <numerusform>daha %n yazı səhvi</numerusform>
            <numerusform>daha %n yazı səhvi</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is clear</source>
        <translation>Aydın olanı düzəlt</translation>
    </message>
    <message>
        <source>Mend letters, doubled words and spaces</source>
        <translation>Hərfləri, təkrar sözləri və boşluqları düzəlt</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>To be confirmed.</source>
        <translation>Təsdiqlənməlidir.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>{language}: nothing is written</source>
        <translation>{language}: heç nə yazılmayıb</translation>
    </message>
    <message>
        <source>What is translated, {language}</source>
        <translation>Tərcümə olunan mətn, {language}</translation>
    </message>
    <message>
        <source>Nothing is written in another language yet</source>
        <translation>Başqa dildə hələ heç nə yazılmayıb</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in another language yet.</source>
        <translation>Başqa dildə hələ heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>Changed since {language} was approved ({day}): struck out is gone, underlined is new.</source>
        <translation>{language} mətni təsdiqlənəndən bəri ({day}) dəyişib: üstündən xətt çəkilən silinib, altından xətt çəkilən yenidir.</translation>
    </message>
    <message>
        <source>Changed since {language} was written ({day}): struck out is gone, underlined is new.</source>
        <translation>{language} mətni yazılandan bəri ({day}) dəyişib: üstündən xətt çəkilən silinib, altından xətt çəkilən yenidir.</translation>
    </message>
    <message>
        <source>The source has changed since; the history does not tell what. Compare the whole text.</source>
        <translation>Mənbə mətn sonradan dəyişib; tarixçədə nəyin dəyişdiyi yoxdur. Bütün mətni tutuşdurun.</translation>
    </message>
</context>
<context>
    <name>SourceParts</name>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>Başlıqlar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Hərflər</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Xanaları ayıran</translation>
    </message>
    <message>
        <source>List of records</source>
        <translation>Qeydlər siyahısı</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}-ci sətirdə</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>heç bir sətirdə</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>nöqtəli vergül ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>vergül ,</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>şaquli xətt |</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Yeni mənbə</translation>
    </message>
    <message>
        <source>Find a source by its words or address</source>
        <translation>Mənbəni mətni və ya ünvanı ilə axtarın</translation>
    </message>
    <message>
        <source>No source of these words. Ctrl+N makes a new one with them.</source>
        <translation>Belə mənbə yoxdur. Ctrl+N bu mətnlə yenisini yaradır.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Hələ mənbə yoxdur</translation>
    </message>
    <message>
        <source>Say once where facts come from: an article, a lender&apos;s sheet, somebody&apos;s word.</source>
        <translation>Faktların haradan gəldiyini bir dəfə yazın: məqalə, əşya verənin vərəqi, kiminsə sözü.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Təsdiqlənməli</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Heç yerdə işlənmir</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada görə</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Ən çox işlənən əvvəl</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Hələ mətnsiz</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts to be confirmed</source>
        <translation>
            <numerusform>%n mənbədə təsdiqlənməli fakt var</numerusform>
            <numerusform>%n mənbədə təsdiqlənməli fakt var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) to be confirmed</source>
        <translation>
            <numerusform>%n fakt təsdiqlənməlidir</numerusform>
            <numerusform>%n fakt təsdiqlənməlidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Larger than its own pixels</source>
        <translation>Öz piksellərindən böyük</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open the work</source>
        <translation>Əsəri aç</translation>
    </message>
    <message>
        <source>Freeze a new edition</source>
        <translation>Yeni nəşr kimi dondur</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>{work}: aç</translation>
    </message>
    <message>
        <source>Credit line of the work: {credit}</source>
        <translation>Əsərin minnətdarlıq sətri: {credit}</translation>
    </message>
    <message>
        <source>It hangs in: {shows}.</source>
        <translation>Asıldığı sərgilər: {shows}.</translation>
    </message>
    <message>
        <source>It hangs nowhere.</source>
        <translation>Heç bir sərgidə asılmayıb.</translation>
    </message>
    <message>
        <source>It hangs in: {shows}. The next edition leaves it out.</source>
        <translation>Asıldığı sərgilər: {shows}. Növbəti nəşrə düşməyəcək.</translation>
    </message>
    <message>
        <source>The newest edition of “{shows}” still shows it, on paper and on the kiosk.</source>
        <translation>“{shows}” sərgisinin son nəşri onu hələ də kağızda və köşkdə göstərir.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Stars</source>
        <translation>Ulduzlar</translation>
    </message>
    <message>
        <source>Stars: Ctrl+0 to Ctrl+5</source>
        <translation>Ulduzlar: Ctrl+0-dan Ctrl+5-ə qədər</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {place} of {count}, {step}: you are here</source>
        <translation>{place}-ci addım ({count} addımdan), {step}: buradasınız</translation>
    </message>
    <message>
        <source>Step {place} of {count}, {step}: done</source>
        <translation>{place}-ci addım ({count} addımdan), {step}: görülüb</translation>
    </message>
    <message>
        <source>Step {place} of {count}, {step}</source>
        <translation>{place}-ci addım ({count} addımdan), {step}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Choose a word</source>
        <translation>Söz seçin</translation>
    </message>
    <message>
        <source>Now the same in all: {value}</source>
        <translation>İndi hamısında eyni: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n fərqli qiymət</numerusform>
            <numerusform>%n fərqli qiymət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n başqa qiymət</numerusform>
            <numerusform>%n başqa qiymət</numerusform>
        </translation>
    </message>
    <message>
        <source>Different values: {values}</source>
        <translation>Fərqli qiymətlər: {values}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Nə edilir</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Əvəzinə yaz</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Haradan köçürülür</translation>
    </message>
    <message>
        <source>Name of a field, in any language</source>
        <translation>Sahənin adı, istənilən dildə</translation>
    </message>
    <message>
        <source>e finds ə, small finds capital</source>
        <translation>e hərfi ə-ni, kiçik böyüyü tapır</translation>
    </message>
    <message>
        <source>Only where nothing stands yet</source>
        <translation>Yalnız hələ boş olan yerdə</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Bu addımı çıxar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Hərflər</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Harada axtarılır</translation>
    </message>
    <message>
        <source>all</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>The texts in all languages</source>
        <translation>Bütün dillərdəki mətnlər</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing</source>
        <translation>Geri qaytarılır</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Step</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Mərhələ əlavə et</translation>
    </message>
    <message>
        <source>Take the chosen step away</source>
        <translation>Seçilmiş mərhələni çıxar</translation>
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
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Faylı göstər</translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation>İcra olunan iş yoxdur</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Nə çap olunur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Adsız</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen work(s)</source>
        <translation>
            <numerusform>%n seçilmiş əsər</numerusform>
            <numerusform>%n seçilmiş əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>{number} nömrəli nəşr</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Sınaq</translation>
    </message>
    <message>
        <source>Proof: all that hangs, as it is now</source>
        <translation>Sınaq: asılanların hamısı, indiki halında</translation>
    </message>
    <message>
        <source>No edition was frozen yet</source>
        <translation>Hələ heç bir nəşr dondurulmayıb</translation>
    </message>
    <message>
        <source>For colleagues: stamped INTERNAL, made of the records as they are now.</source>
        <translation>Əməkdaşlar üçün: DAXİLİ nişanı ilə, yazıların indiki halından.</translation>
    </message>
    <message>
        <source>A proof bears the mark PROOF on each page.</source>
        <translation>Sınaq nüsxəsinin hər səhifəsində SINAQ nişanı var.</translation>
    </message>
    <message>
        <source>An edition bears no mark and does not change any more.</source>
        <translation>Nəşrin nişanı olmur və o daha dəyişmir.</translation>
    </message>
    <message>
        <source>Edition {number}, {day}</source>
        <translation>{number} nömrəli nəşr, {day}</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n column(s) go into fields</source>
        <translation>
            <numerusform>%n sütun sahələrə düşür</numerusform>
            <numerusform>%n sütun sahələrə düşür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be kept as a note</source>
        <translation>
            <numerusform>%n qeyd kimi saxlanacaq</numerusform>
            <numerusform>%n qeyd kimi saxlanacaq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out</source>
        <translation>
            <numerusform>%n kənarda qalacaq</numerusform>
            <numerusform>%n kənarda qalacaq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n</source>
        <translation>
            <numerusform>Baxın: %n</numerusform>
            <numerusform>Baxın: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the columns that had better be looked at</source>
        <translation>Yalnız baxılmalı sütunları göstər</translation>
    </message>
    <message>
        <source>{columns} go into one field, {field}: their texts would be joined by “{join}”.</source>
        <translation>{columns} bir sahəyə düşür: {field}. Mətnləri “{join}” ilə birləşdiriləcək.</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>shared field</source>
        <translation>ortaq sahə</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>sizin seçiminiz</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>yeni sütun</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>tanınmadı</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kənarda qalır</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ehtimal ki</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>baxın</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message>
        <source>Tables of the file</source>
        <translation>Faylın cədvəlləri</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sounds alike: {found}</source>
        <translation>səslənişi oxşar: {found}</translation>
    </message>
    <message>
        <source>variant: {found}</source>
        <translation>başqa yazılış: {found}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>təsdiqlənib</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>qaralama</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>yenidən baxılmalıdır</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>yoxdur</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Looking at pictures</source>
        <translation>Şəkillər yoxlanılır</translation>
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
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n dəyər sonradan dəyişdirilib və olduğu kimi qalır.</numerusform>
            <numerusform>%n dəyər sonradan dəyişdirilib və olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: look only</source>
        <translation>Zədələnib: yalnız baxış</translation>
    </message>
    <message>
        <source>{who} has it open: look only</source>
        <translation>{who} açıb: yalnız baxmaq olar</translation>
    </message>
    <message>
        <source>Cannot be written to: look only</source>
        <translation>Yazmaq olmur: yalnız baxmaq olar</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>NÜMUNƏ</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
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
        <source>missing</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Yenidən qaralama</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Təsdiq et</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} of {most}</source>
        <translation>{words}, ən çoxu {most}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Typed earlier and not saved. It is saved when you close this window.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Bu pəncərəni bağlayanda saxlanılacaq.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Təsdiq et</translation>
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
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Əvvəl yazılıb, saxlanılmayıb. Saxlamaq üçün sahədən çıxın.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>unknown</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>görüləcək</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>çox uzun</translation>
    </message>
    <message>
        <source>there</source>
        <translation>var</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>saxlanmayıb</translation>
    </message>
</context>
<context>
    <name>TextsFinder</name>
    <message>
        <source>Without a title</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Bütün kataloq</translation>
    </message>
    <message>
        <source>All kinds of texts</source>
        <translation>Bütün mətn növləri</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Sərgi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Mətnin növü</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Approving</source>
        <translation>Təsdiqlənir</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Qeydə keç</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) approved. Undo takes all of them back.</source>
        <translation>
            <numerusform>%n mətn təsdiqləndi. Geri al hamısını qaytarır.</numerusform>
            <numerusform>%n mətn təsdiqləndi. Geri al hamısını qaytarır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n chosen</source>
        <translation>
            <numerusform>Seçilmiş %n mətni təsdiqlə</numerusform>
            <numerusform>Seçilmiş %n mətni təsdiqlə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n shown</source>
        <translation>
            <numerusform>Göstərilən %n mətni təsdiqlə</numerusform>
            <numerusform>Göstərilən %n mətni təsdiqlə</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve all shown</source>
        <translation>Göstərilənlərin hamısını təsdiqlə</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Bu kataloqa yalnız baxmaq olar.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n sətir göstərilir</numerusform>
            <numerusform>%n sətir göstərilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be done</source>
        <translation>
            <numerusform>%n görüləcək</numerusform>
            <numerusform>%n görüləcək</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is being read</source>
        <translation>qalanı oxunur</translation>
    </message>
    <message>
        <source>All is said</source>
        <translation>Hər şey deyilib</translation>
    </message>
    <message>
        <source>Every text is approved and every field is filled in each language.</source>
        <translation>Hər dildə bütün mətnlər təsdiqlənib, bütün sahələr doldurulub.</translation>
    </message>
    <message>
        <source>Nothing of this sort</source>
        <translation>Bu növdən heç nə yoxdur</translation>
    </message>
    <message>
        <source>Choose another state, kind of text or language above.</source>
        <translation>Yuxarıda başqa vəziyyət, mətn növü və ya dil seçin.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Hələ mətn yoxdur</translation>
    </message>
    <message>
        <source>Hang works in an exhibition: their titles, labels and credits are then listed here.</source>
        <translation>Əsərləri sərgidə asın: onların adları, etiketləri və minnətdarlıq sətirləri burada sıralanacaq.</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Mətnlər və tərcümələr</translation>
    </message>
    <message>
        <source>Texts and fields, in the order of the exhibition</source>
        <translation>Mətnlər və sahələr, sərginin ardıcıllığı ilə</translation>
    </message>
</context>
<context>
    <name>TiesTab</name>
    <message>
        <source>Where it hangs</source>
        <translation>Harada nümayiş olunur</translation>
    </message>
    <message>
        <source>It hangs nowhere yet.</source>
        <translation>Hələ heç yerdə nümayiş olunmur.</translation>
    </message>
    <message>
        <source>No other work is tied to this one. Name one in the field “Related works” below.</source>
        <translation>Bu əsərlə bağlı başqa əsər yoxdur. Aşağıdakı “Əlaqəli əsərlər” sahəsində yazın.</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Əlaqəli əsərlər</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Aid olduğu bütöv</translation>
    </message>
    <message>
        <source>Furnished with</source>
        <translation>İçindəki əşyalar</translation>
    </message>
    <message>
        <source>Demonstrated at</source>
        <translation>Nümayiş olunduğu tədbirlər</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>named there</source>
        <translation>orada adı çəkilib</translation>
    </message>
    <message>
        <source>same viewpoint</source>
        <translation>eyni nöqtədən</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Side by side</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Növbə ilə</translation>
    </message>
    <message>
        <source>Light table</source>
        <translation>İşıqlı masa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Whole pictures, or 100 %</source>
        <translation>Bütöv şəkillər və ya 100%</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Əllə uyğunlaşdır</translation>
    </message>
    <message>
        <source>Same point</source>
        <translation>Eyni nöqtə</translation>
    </message>
    <message>
        <source>All pictures show the same point at the same size</source>
        <translation>Bütün şəkillər eyni nöqtəni eyni ölçüdə göstərir</translation>
    </message>
    <message>
        <source>More room for the pictures</source>
        <translation>Şəkillərə daha çox yer</translation>
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
        <source>Find a record or a command</source>
        <translation>Qeyd və ya əmr axtarın</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Nümunəyə bax</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Cədvəl idxal et…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Şəkilləri əsərlərlə tutuşdur…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Cədvəlləri ixrac et…</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Proqramın dili</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Hung work</source>
        <translation>Asılmış əsər</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Mark on a picture</source>
        <translation>Şəkildə işarə</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Mention in a source</source>
        <translation>Mənbədə istinad</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Öz sahəmiz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Yerdəyişmə</translation>
    </message>
    <message>
        <source>Condition report</source>
        <translation>Vəziyyət aktı</translation>
    </message>
    <message>
        <source>Work on loan</source>
        <translation>Borc verilmiş əsər</translation>
    </message>
    <message>
        <source>Person at this desk</source>
        <translation>Bu masada işləyən</translation>
    </message>
    <message>
        <source>{names} and %n more</source>
        <translation>{names} və daha %n</translation>
    </message>
</context>
<context>
    <name>TrashAside</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>səbəb göstərilməyib</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Niyə</translation>
    </message>
    <message>
        <source>Why it is in the trash</source>
        <translation>Niyə zibil qutusundadır</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Atılıb</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Onunla birlikdə</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Birləşdirildiyi qeyd</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Aid idi</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Bu qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Its making was undone. Redo in the history brings it back.</source>
        <translation>Yaradılması geri alınıb. Tarixçədə təkrar etmək onu qaytarır.</translation>
    </message>
</context>
<context>
    <name>TrashFinder</name>
    <message>
        <source>All kinds</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Zibil qutusunda axtar</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Qeydin növü</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Works, people, places and whatever else stands by itself</source>
        <translation>Əsərlər, şəxslər, yerlər və özü-özlüyündə olan başqa hər şey</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Hissələr</translation>
    </message>
    <message>
        <source>Pictures, texts, hung works and whatever else belongs to a record</source>
        <translation>Şəkillər, mətnlər, asılmış əsərlər və qeydə aid olan başqa hər şey</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri götürülənlər</translation>
    </message>
    <message>
        <source>Records whose making was undone; Redo brings them back</source>
        <translation>Yaradılması geri alınmış qeydlər; təkrar etmək onları qaytarır</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Looking at what would be gone</source>
        <translation>Nələrin gedəcəyinə baxılır</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Həmişəlik silinir</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased for good.</source>
        <translation>
            <numerusform>%n qeyd həmişəlik silindi.</numerusform>
            <numerusform>%n qeyd həmişəlik silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Son izlər silinir</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>{name} ilə birləşdirilib</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Burada bu sözlər olan heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Zibil qutusu boşdur</translation>
    </message>
    <message>
        <source>What is thrown away waits here until somebody brings it back or erases it for good.</source>
        <translation>Atılanlar kimsə qaytarana və ya həmişəlik silənə qədər burada gözləyir.</translation>
    </message>
    <message>
        <source>Nothing of this sort</source>
        <translation>Bu növdən heç nə yoxdur</translation>
    </message>
    <message>
        <source>Nothing of this sort lies here.</source>
        <translation>Burada belə heç nə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n seçilib</numerusform>
            <numerusform>%n seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes away by itself.</source>
        <translation>Heç nə öz-özünə itmir.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Bu kataloqa yalnız baxmaq olar.</translation>
    </message>
    <message>
        <source>It is erased; its last traces go when the catalogue is opened next.</source>
        <translation>Silindi; son izləri kataloq növbəti dəfə açılanda gedəcək.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Həmişəlik sil…</translation>
    </message>
    <message>
        <source>What lies in the trash, the last first</source>
        <translation>Zibil qutusundakılar, əvvəlcə sonuncular</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Number and kind</source>
        <translation>Nömrə və növ</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Atılıb</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Niyə</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Onunla birlikdə</translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n cavab verilib</numerusform>
            <numerusform>%n cavab verilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {name}</source>
        <translation>Bitməyib: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Go on with {name}, {answers}</source>
        <translation>{name} faylı ilə davam et, {answers}</translation>
    </message>
    <message>
        <source>Give this import up</source>
        <translation>Bu idxaldan imtina et</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>Used by</source>
        <translation>İstifadə yerləri</translation>
    </message>
    <message>
        <source>Nothing uses it yet.</source>
        <translation>Hələ heç yerdə işlənmir.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all as a list</source>
        <translation>Hamısını siyahıda göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>daha %n</numerusform>
            <numerusform>daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Baxılır…</translation>
    </message>
    <message>
        <source>Verifying, %</source>
        <translation>Yoxlanılır, %</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Düzəldilir…</translation>
    </message>
    <message>
        <source>Mending, %</source>
        <translation>Düzəldilir, %</translation>
    </message>
    <message>
        <source>Editions and backups (*.edition *.zip)</source>
        <translation>Nəşrlər və ehtiyat nüsxələri (*.edition *.zip)</translation>
    </message>
    <message>
        <source>Take pictures of editions from</source>
        <translation>Nəşrlərin şəkillərini götür</translation>
    </message>
    <message>
        <source>Take originals from this folder</source>
        <translation>Orijinalları bu qovluqdan götür</translation>
    </message>
    <message>
        <source>Verify the catalogue</source>
        <translation>Kataloqun yoxlanılması</translation>
    </message>
    <message>
        <source>Every page of the database, every record with its history, every file with its checksum. Nothing is changed; you may go on working.</source>
        <translation>Bazanın hər səhifəsi, hər qeyd tarixçəsi ilə, hər fayl yoxlama cəmi ilə. Heç nə dəyişdirilmir; işə davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Yenidən yoxla</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Yoxlamalar</translation>
    </message>
    <message>
        <source>Stopped. What was looked at until then is shown.</source>
        <translation>Dayandırıldı. O vaxta qədər baxılanlar göstərilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something. Read what to do beside each.</source>
        <translation>
            <numerusform>%n yoxlama nəsə tapdı. Nə etmək lazım olduğu hər birinin yanında yazılıb.</numerusform>
            <numerusform>%n yoxlama nəsə tapdı. Nə etmək lazım olduğu hər birinin yanında yazılıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is whole: nothing is missing, nothing was altered.</source>
        <translation>Kataloq bütövdür: heç nə çatışmır, heç nə dəyişdirilməyib.</translation>
    </message>
    <message>
        <source>What was looked at is whole.</source>
        <translation>Baxılanlar bütövdür.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>No title</source>
        <translation>Başlıq yoxdur</translation>
    </message>
    <message>
        <source>No credit line</source>
        <translation>Minnətdarlıq sətri yoxdur</translation>
    </message>
    <message>
        <source>No text for the blind</source>
        <translation>Görməyənlər üçün mətn yoxdur</translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message>
        <source>Open the picture</source>
        <translation>Şəkli aç</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Qeydi aç</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>İşıqlı masada tutuşdur</translation>
    </message>
    <message>
        <source>Show as before and after</source>
        <translation>Əvvəl və sonra kimi göstər</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Bir neçəsini dəyiş…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>%n əsəri ixrac et…</numerusform>
            <numerusform>%n əsəri ixrac et…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Cütləşdir…</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} – əvvəl, {after} – sonra</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Reytinq</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Ulduzsuz</translation>
    </message>
    <message>
        <source>No longer picked</source>
        <translation>Seçimi ləğv et</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>İkisinin yerini dəyiş</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Boşluqları aradan qaldır</translation>
    </message>
    <message>
        <source>Go to frame…</source>
        <translation>Çərçivəyə keç…</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Foto əlavə et…</translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>Wall texts</source>
        <translation>Divar mətnləri</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Keep all that stands here now</source>
        <translation>Burada indi olanların hamısını saxla</translation>
    </message>
    <message>
        <source>Take all from the file</source>
        <translation>Hamısını fayldan götür</translation>
    </message>
    <message>
        <source>Same as {name} (new, rows {rows})</source>
        <translation>{name} ilə eynidir (yeni, {rows} nömrəli sətirlər)</translation>
    </message>
    <message>
        <source>Link to another record…</source>
        <translation>Başqa qeydlə bağla…</translation>
    </message>
    <message>
        <source>Leave as text</source>
        <translation>Mətn kimi saxla</translation>
    </message>
    <message>
        <source>They are two records</source>
        <translation>Bunlar iki ayrı qeyddir</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>Create a new record</source>
        <translation>Yeni qeyd yarat</translation>
    </message>
    <message>
        <source>Leave these cells empty</source>
        <translation>Bu xanaları boş saxla</translation>
    </message>
    <message>
        <source>Leave this cell empty</source>
        <translation>Bu xananı boş saxla</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Bu sətirləri kənarda saxla</translation>
    </message>
    <message>
        <source>They are ours: update</source>
        <translation>Bizimdir: yenilə</translation>
    </message>
    <message>
        <source>They are another catalogue&apos;s</source>
        <translation>Başqa kataloqundur</translation>
    </message>
    <message>
        <source>Mend the number in row {row}…</source>
        <translation>{row} nömrəli sətirdə nömrəni düzəlt…</translation>
    </message>
    <message>
        <source>Mend row {row}…</source>
        <translation>{row} nömrəli sətri düzəlt…</translation>
    </message>
    <message>
        <source>Same as {name} (new, row {rows})</source>
        <translation>{name} ilə eynidir (yeni, {rows} nömrəli sətir)</translation>
    </message>
    <message>
        <source>All “{text}” are {meant}</source>
        <translation>Bütün “{text}” əslində {meant}</translation>
    </message>
    <message>
        <source>“{text}” is {meant}</source>
        <translation>“{text}” əslində {meant}</translation>
    </message>
    <message>
        <source>A new record is created, unless you say otherwise.</source>
        <translation>Başqa cür deməsəniz, yeni qeyd yaradılır.</translation>
    </message>
    <message>
        <source>What stands here now stays, unless you say otherwise. Each row can be decided by itself.</source>
        <translation>Başqa cür deməsəniz, burada indi olan qalır. Hər sətir ayrıca həll edilə bilər.</translation>
    </message>
    <message>
        <source>Two records: the second gets “(2)” after its number.</source>
        <translation>İki qeyd: ikincinin nömrəsindən sonra “(2)” yazılır.</translation>
    </message>
    <message>
        <source>One answer holds for the whole table.</source>
        <translation>Bir cavab bütün cədvəl üçün keçərlidir.</translation>
    </message>
    <message>
        <source>This is a remark: the rows come in as they are.</source>
        <translation>Bu, qeyddir: sətirlər olduğu kimi qəbul edilir.</translation>
    </message>
    <message>
        <source>Read all as…</source>
        <translation>Hamısını belə oxu…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Belə oxu…</translation>
    </message>
    <message>
        <source>Choose a word…</source>
        <translation>Söz seçin…</translation>
    </message>
    <message>
        <source>Read this text as another one in all its rows</source>
        <translation>Bu mətni bütün sətirlərdə başqa cür oxu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Read this text as what is typed</source>
        <translation>Bu mətni yazılan kimi oxu</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation>Yalnız bu sətirləri göstər</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Növbəti sətir</translation>
    </message>
</context>
<context>
    <name>WeaveCard</name>
    <message>
        <source>Knot and weave</source>
        <translation>İlmə və toxunuş</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Toxunuş</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>böyüdülüb</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>ilmə</translation>
    </message>
    <message>
        <source>pattern yarn</source>
        <translation>naxış ipi</translation>
    </message>
    <message>
        <source>warp</source>
        <translation>əriş</translation>
    </message>
    <message>
        <source>weft</source>
        <translation>arğac</translation>
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
        <source>Begin with a table of yours</source>
        <translation>Öz cədvəlinizlə başlayın</translation>
    </message>
    <message>
        <source>An empty catalogue, and then your list from Excel, CSV, JSON or LIDO.</source>
        <translation>Boş kataloq, sonra Excel, CSV, JSON və ya LIDO siyahınız.</translation>
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
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>It becomes a catalogue in a new folder; nothing is written over.</source>
        <translation>O, yeni qovluqda kataloq olur; heç nəyin üstünə yazılmır.</translation>
    </message>
</context>
<context>
    <name>WellbeingPanel</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>Kataloqun sağlamlığı</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fayl</numerusform>
            <numerusform>%n fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) missing</source>
        <translation>
            <numerusform>%n orijinal çatışmır</numerusform>
            <numerusform>%n orijinal çatışmır</numerusform>
        </translation>
    </message>
    <message>
        <source>All originals are there</source>
        <translation>Bütün orijinallar yerindədir</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Düzəldilməlidir</translation>
    </message>
    <message>
        <source>No work to be mended</source>
        <translation>Düzəldiləsi əsər yoxdur</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Son ehtiyat nüsxəsi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hələ yoxdur</translation>
    </message>
    <message>
        <source>The database is damaged: restore a backup</source>
        <translation>Baza zədələnib: ehtiyat nüsxəsini bərpa edin</translation>
    </message>
    <message>
        <source>Database: being looked into</source>
        <translation>Baza yoxlanılır</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Baza bütövdür</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>hələ axtarılmayıb</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>Oxşar şəkillər</translation>
    </message>
    <message>
        <source>No similar pictures</source>
        <translation>Oxşar şəkil yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n qrup</numerusform>
            <numerusform>%n qrup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message>
        <source>Take all</source>
        <translation>Hamısını götür</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Heç birini götürmə</translation>
    </message>
    <message>
        <source>Only this table…</source>
        <translation>Yalnız bu cədvəl…</translation>
    </message>
    <message>
        <source>What points at a record that stays out is refused, unless that record is here already.</source>
        <translation>Kənarda qalan qeydə istinad edən qeydlər, həmin qeyd burada yoxdursa, qəbul edilmir.</translation>
    </message>
    <message>
        <source>Take all tables</source>
        <translation>Bütün cədvəlləri götür</translation>
    </message>
    <message>
        <source>Take no table</source>
        <translation>Heç bir cədvəli götürmə</translation>
    </message>
    <message>
        <source>Bring in the chosen table alone and match its columns</source>
        <translation>Yalnız seçilmiş cədvəli gətir və sütunlarını uyğunlaşdır</translation>
    </message>
    <message>
        <source>Tables that come in</source>
        <translation>Gətirilən cədvəllər</translation>
    </message>
</context>
<context>
    <name>WholeRows</name>
    <message>
        <source>Not known here</source>
        <translation>Burada tanınmır</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Qeydin növü</translation>
    </message>
    <message>
        <source>Sheet or file</source>
        <translation>Vərəq və ya fayl</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>kept as a note: {columns}</source>
        <translation>qeyddə saxlanılır: {columns}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} is brought in as soon as a catalogue is open.</source>
        <translation>{name} kataloq açılan kimi daxil ediləcək.</translation>
    </message>
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
        <source>Something went wrong in the program. What was written is safe; the report is {file}.</source>
        <translation>Proqramda xəta baş verdi. Yazılanlar təhlükəsizdir; hesabat: {file}.</translation>
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
    <name>WordAside</name>
    <message>
        <source>Broader word</source>
        <translation>Daha geniş söz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>as it stands</source>
        <translation>olduğu kimi</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>bu sətirlər kənarda qalsın</translation>
    </message>
    <message>
        <source>Translate values</source>
        <translation>Qiymətləri çevir</translation>
    </message>
    <message>
        <source>Values of “{column}”</source>
        <translation>“{column}” sütununun qiymətləri</translation>
    </message>
    <message>
        <source>Type what is to be read instead; an empty line leaves a value as it stands.</source>
        <translation>Əvəzinə nə oxunacağını yazın; boş sətir qiyməti olduğu kimi saxlayır.</translation>
    </message>
    <message>
        <source>Translate none</source>
        <translation>Heç birini çevirmə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Faylda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Belə oxunur</translation>
    </message>
    <message>
        <source>not a word of the list</source>
        <translation>siyahıda belə söz yoxdur</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Word missing: {language}</source>
        <translation>Söz yoxdur: {language}</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Yeni söz</translation>
    </message>
    <message>
        <source>Find a word, in any spelling</source>
        <translation>Söz axtar, istənilən yazılışda</translation>
    </message>
    <message>
        <source>Words of this list, in their order; Alt with an arrow moves one</source>
        <translation>Bu siyahının sözləri, öz sırası ilə; Alt və ox düyməsi sözün yerini dəyişir</translation>
    </message>
    <message>
        <source>No word of this list is spelled so. Ctrl+N adds it.</source>
        <translation>Bu siyahıda belə yazılan söz yoxdur. Ctrl+N onu əlavə edir.</translation>
    </message>
    <message>
        <source>This list has no words yet. They come as they are typed in a form, or here.</source>
        <translation>Bu siyahıda hələ söz yoxdur. Sözlər formada və ya burada yazıldıqca əlavə olunur.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Təsdiqlənməli</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Heç yerdə işlənmir</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Öz sözlərimiz</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>Öz sırası ilə</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Ən çox işlənən əvvəl</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>dəqiqləşdirilir</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>öz sözümüz</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Hələ söz yoxdur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Təsdiqlə</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n təsdiqlənməlidir</numerusform>
            <numerusform>%n təsdiqlənməlidir</numerusform>
        </translation>
    </message>
    <message>
        <source>field: {names}</source>
        <translation>sahə: {names}</translation>
    </message>
    <message>
        <source>fixed list</source>
        <translation>sabit siyahı</translation>
    </message>
    <message>
        <source>The program itself makes the words of this list; none can be added.</source>
        <translation>Bu siyahının sözlərini proqram özü yaradır; söz əlavə etmək olmaz.</translation>
    </message>
    <message>
        <source>{word} is in this list already.</source>
        <translation>“{word}” artıq bu siyahıdadır.</translation>
    </message>
    <message>
        <source>The new word; Enter adds it</source>
        <translation>Yeni söz; Enter əlavə edir</translation>
    </message>
    <message>
        <source>The new word</source>
        <translation>Yeni sözün özü</translation>
    </message>
    <message>
        <source>A specialist must confirm this word.</source>
        <translation>Bu sözü mütəxəssis təsdiqləməlidir.</translation>
    </message>
    <message>
        <source>Confirm this word</source>
        <translation>Bu sözü təsdiqlə</translation>
    </message>
    <message>
        <source>The program relies on this word: it can be reworded, not thrown away.</source>
        <translation>Proqram bu sözə əsaslanır: onu başqa cür ifadə etmək olar, atmaq olmaz.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Page of the work</source>
        <translation>Əsərin səhifəsi</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Use {size}</source>
        <translation>{size} götür</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Fayldan bərpa et…</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>{work}: aç</translation>
    </message>
</context>
<context>
    <name>WorksList</name>
    <message>
        <source>Number or title</source>
        <translation>Nömrə və ya ad</translation>
    </message>
    <message>
        <source>Narrow the works</source>
        <translation>Əsərləri daralt</translation>
    </message>
    <message>
        <source>Works and their rights</source>
        <translation>Əsərlər və onların hüquqları</translation>
    </message>
    <message>
        <source>No work is like that.</source>
        <translation>Belə əsər yoxdur.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Work, and what is to be done</source>
        <translation>Əsər və görüləcək iş</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>{works}, filtered</source>
        <translation>{works}, süzgəclə</translation>
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
    <message>
        <source>{button} “{title}”</source>
        <translation>{button} “{title}”</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Tapıldığı yer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>{count} of {total} found</source>
        <translation>{total} əsərdən {count} tapılıb</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{count} əsərdən {chosen} seçilib</translation>
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
    <message>
        <source>Nothing is spelled so; these only sound alike.</source>
        <translation>Belə yazılan yoxdur; bunlar yalnız oxşar səslənir.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sütunlar…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Süzgəcləri təmizlə</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Daha az hərf yazın və ya süzgəclərdən birini götürün.</translation>
    </message>
</context>
</TS>
