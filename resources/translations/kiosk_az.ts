<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>NÜMUNƏ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
</context>
<context>
    <name>Carpet</name>
    <message>
        <source>Detail</source>
        <translation>Detal</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Arxa tərəf</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>İlmə</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Toxunuş</translation>
    </message>
    <message>
        <source>Motifs</source>
        <translation>Naxış</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Bütöv</translation>
    </message>
    <message>
        <source>The work before: %1</source>
        <translation>Əvvəlki əsər: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Növbəti əsər: %1</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
</context>
<context>
    <name>CarpetDensity</name>
    <message>
        <source>How close the knots lie</source>
        <translation>İlmələr nə qədər sıxdır</translation>
    </message>
    <message>
        <source>Eight times as large: a piece of 12.5 mm.</source>
        <translation>Səkkiz dəfə böyük: 12,5&#xa0;mm-lik parça.</translation>
    </message>
    <message>
        <source>Each square is one decimetre, at its true size on this screen. Lay your hand on it.</source>
        <translation>Hər kvadrat bir desimetrdir, ekranda həqiqi ölçüsündədir. Əlinizi üstünə qoyun.</translation>
    </message>
    <message>
        <source>Each square is one decimetre, ten centimetres of a carpet.</source>
        <translation>Hər kvadrat bir desimetrdir: xalçanın on santimetri.</translation>
    </message>
    <message>
        <source>This carpet: %1 × %2 knots, %3 in every square decimetre.</source>
        <translation>Bu xalça: %1 × %2 ilmə, hər kvadrat desimetrdə %3.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Əvvəlki kimi</translation>
    </message>
    <message>
        <source>8 × larger</source>
        <translation>8 dəfə böyük</translation>
    </message>
    <message>
        <source>At true size</source>
        <translation>Həqiqi ölçüdə</translation>
    </message>
</context>
<context>
    <name>CarpetDetail</name>
    <message>
        <source>Close up</source>
        <translation>Yaxından</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detal</translation>
    </message>
    <message>
        <source>Selvedge</source>
        <translation>Şirazə</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Zədə</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Ekspozisiyada</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Başqa görünüş</translation>
    </message>
</context>
<context>
    <name>CarpetKnot</name>
    <message>
        <source>The yarn lies over two warps; both ends come out between them. Weavers call it türkbaf.</source>
        <translation>İp iki ərişin üstündədir, hər iki ucu onların arasından çıxır. Toxucular buna türkbaf deyir.</translation>
    </message>
    <message>
        <source>The yarn goes round one warp and only behind the other; one end comes out between them, one beside.</source>
        <translation>İp bir ərişi dolanır, o birinin yalnız arxasından keçir; bir ucu aralarından, bir ucu yandan çıxır.</translation>
    </message>
    <message>
        <source>The weft goes over one warp and under the next. Beaten down close, it hides the warps and bears the colours.</source>
        <translation>Arğac bir ərişin üstündən, növbətinin altından keçir. Sıx döyülüb ərişləri örtür və rəngləri daşıyır.</translation>
    </message>
    <message>
        <source>The warps lie so close that they hide the weft: the pattern is in the warps. Narrow strips are sewn side by side.</source>
        <translation>Ərişlər elə sıxdır ki, arğac görünmür: naxış ərişlərdədir. Ensiz zolaqlar yan-yana tikilir.</translation>
    </message>
    <message>
        <source>Each colour turns back at the edge of its shape. Where two colours meet along a warp, a slit stays open.</source>
        <translation>Hər rəng öz naxışının kənarında geri dönür. İki rəngin əriş boyu görüşdüyü yerdə yarıq açıq qalır.</translation>
    </message>
    <message>
        <source>On a plain ground a coloured yarn passes over two warps and under one. Each row moves on a little.</source>
        <translation>Sadə zəmin üzərində rəngli ip iki ərişin üstündən, birinin altından keçir. Hər cərgə bir az irəliləyir.</translation>
    </message>
    <message>
        <source>On a plain ground a coloured yarn passes over three warps and under one. Each row moves on by one warp.</source>
        <translation>Sadə zəmin üzərində rəngli ip üç ərişin üstündən, birinin altından keçir. Hər cərgə bir əriş irəliləyir.</translation>
    </message>
    <message>
        <source>A coloured yarn passes over three warps and under one, in straight columns: the face looks like fine cords.</source>
        <translation>Rəngli ip düz sütunlarla üç ərişin üstündən, birinin altından keçir: üz tərəfi nazik qaytana bənzəyir.</translation>
    </message>
    <message>
        <source>The yarn goes forward over four warps and back behind two. Every turn leans, and the face looks like a plait.</source>
        <translation>İp dörd ərişin üstündən irəli, ikisinin arxasından geri gedir. Hər dolaq əyilir, üz tərəfi hörüyə bənzəyir.</translation>
    </message>
    <message>
        <source>The warps are stretched on the loom.</source>
        <translation>Ərişlər dəzgaha çəkilir.</translation>
    </message>
    <message>
        <source>The first wefts go through them.</source>
        <translation>İlk arğaclar onların arasından keçir.</translation>
    </message>
    <message>
        <source>Row upon row is beaten down.</source>
        <translation>Cərgələr bir-bir döyülüb sıxlaşdırılır.</translation>
    </message>
    <message>
        <source>Two warps stand side by side, taut on the loom.</source>
        <translation>Dəzgahda yan-yana iki gərilmiş əriş.</translation>
    </message>
    <message>
        <source>The yarn is laid over both.</source>
        <translation>İp hər ikisinin üstünə qoyulur.</translation>
    </message>
    <message>
        <source>The yarn is laid over one of them.</source>
        <translation>İp onlardan birinin üstünə qoyulur.</translation>
    </message>
    <message>
        <source>Its ends go round behind and come out between the warps.</source>
        <translation>Ucları arxadan dolanır və ərişlərin arasından çıxır.</translation>
    </message>
    <message>
        <source>One end goes behind both and comes out beside them.</source>
        <translation>Bir ucu hər iki ərişin arxasından keçib yandan çıxır.</translation>
    </message>
    <message>
        <source>One knot</source>
        <translation>Bir ilmə</translation>
    </message>
    <message>
        <source>How it is woven</source>
        <translation>Necə toxunur</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Bəs sonra?</translation>
    </message>
    <message>
        <source>See it tied</source>
        <translation>Necə vurulur</translation>
    </message>
    <message>
        <source>See it woven</source>
        <translation>Addım-addım</translation>
    </message>
</context>
<context>
    <name>CarpetMotifs</name>
    <message>
        <source>Motifs</source>
        <translation>Naxış</translation>
    </message>
    <message>
        <source>Drawn as signs, knot by knot: on this carpet they may look otherwise.</source>
        <translation>İlmə-ilmə çəkilmiş işarələrdir: bu xalçada başqa cür görünə bilərlər.</translation>
    </message>
</context>
<context>
    <name>CarpetSquares</name>
    <message>
        <source>low</source>
        <translation>aşağı</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>high</source>
        <translation>yüksək</translation>
    </message>
    <message>
        <source>this carpet</source>
        <translation>bu xalça</translation>
    </message>
    <message>
        <source>1 dm</source>
        <translation>1 dm</translation>
    </message>
</context>
<context>
    <name>CarpetTrue</name>
    <message>
        <source>To the carpet</source>
        <translation>Xalçaya qayıt</translation>
    </message>
    <message>
        <source>How close the knots lie</source>
        <translation>İlmələr nə qədər sıxdır</translation>
    </message>
    <message>
        <source>Each square is one decimetre, at its true size on this screen. Lay your hand on it.</source>
        <translation>Hər kvadrat bir desimetrdir, ekranda həqiqi ölçüsündədir. Əlinizi üstünə qoyun.</translation>
    </message>
</context>
<context>
    <name>Carpets</name>
    <message>
        <source>Carpets</source>
        <translation>Xalçalar</translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n xalça</numerusform>
            <numerusform>%n xalça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
</context>
<context>
    <name>Crafts</name>
    <message>
        <source>Folk art</source>
        <translation>Xalq sənəti</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>touch one</source>
        <translation>birinə toxunun</translation>
    </message>
</context>
<context>
    <name>Dwelling</name>
    <message>
        <source>The work before: %1</source>
        <translation>Əvvəlki əsər: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Növbəti əsər: %1</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Qatları aç</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Yenidən bağla</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>İçəridə:</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ətraflı</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Özünlə apar</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>İçəridə: %1</translation>
    </message>
</context>
<context>
    <name>DwellingPart</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n ədəd</numerusform>
            <numerusform>%n ədəd</numerusform>
        </translation>
    </message>
    <message>
        <source>See it: %1</source>
        <translation>Baxın: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>What comes before</source>
        <translation>Bundan əvvəlki</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Bundan sonrakı</translation>
    </message>
    <message>
        <source>Works shown at it</source>
        <translation>Tədbirdə göstərilən əsərlər</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Proqramına daxil olduğu sərgi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitib</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>dəqiqləşdirilir</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>With</source>
        <translation>İştirak edir</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimlər üçün</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bilmək yaxşıdır</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Yer sayı</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n nəfər</numerusform>
            <numerusform>%n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>in the language: %1</source>
        <translation>bu dildə: %1</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitib</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>dəqiqləşdirilir</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>place</source>
        <translation>yer</translation>
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
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Name, place or number</source>
        <translation>Ad, yer və ya nömrə</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n nəticə</numerusform>
            <numerusform>%n nəticə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindKey</name>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluq</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latın hərfləri</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kiril hərfləri</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>defis</translation>
    </message>
</context>
<context>
    <name>FindOffers</name>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Müəlliflər</translation>
    </message>
    <message>
        <source>Seen on the works</source>
        <translation>Əsərlərdə görünür</translation>
    </message>
    <message>
        <source>Perhaps this?</source>
        <translation>Bəlkə, bunlar?</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message numerus="yes">
        <source>and %n more: one more letter brings them nearer</source>
        <translation>
            <numerusform>və daha %n: bir hərf də yazın, axtardığınız yaxınlaşar</numerusform>
            <numerusform>və daha %n: bir hərf də yazın, axtardığınız yaxınlaşar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n works, one wall</source>
        <translation>
            <numerusform>%n əsər, bir divar</numerusform>
            <numerusform>%n əsər, bir divar</numerusform>
        </translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Əvvəl və indi</translation>
    </message>
    <message>
        <source>Carpets</source>
        <translation>Xalçalar</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Rəsmlər</translation>
    </message>
    <message>
        <source>Folk art</source>
        <translation>Xalq sənəti</translation>
    </message>
    <message>
        <source>The alachigh</source>
        <translation>Alaçıq</translation>
    </message>
    <message>
        <source>One place, two times</source>
        <translation>Eyni yer, iki vaxt</translation>
    </message>
    <message>
        <source>A herder&apos;s house</source>
        <translation>Köçəri evi</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>Haradan başlayaq?</translation>
    </message>
    <message>
        <source>Touch whatever you like: there is no order to keep.</source>
        <translation>İstədiyinizə toxunun, gəzməyə ardıcıllıq gərək deyil.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>Past, present, future</source>
        <translation>Keçmiş, bu gün, gələcək</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>İnsanlar və yerlər</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>Ad, yer və ya nömrə</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How the one before is made: %1</source>
        <translation>Əvvəlki necə hazırlanır: %1</translation>
    </message>
    <message>
        <source>How the next one is made: %1</source>
        <translation>Növbəti necə hazırlanır: %1</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Necə hazırlanır</translation>
    </message>
    <message>
        <source>Shown live</source>
        <translation>Canlı göstərilir</translation>
    </message>
    <message>
        <source>To the event</source>
        <translation>Tədbirə keç</translation>
    </message>
    <message>
        <source>See the work</source>
        <translation>Əsərə baxın</translation>
    </message>
</context>
<context>
    <name>MakingSteps</name>
    <message>
        <source>in the language: %1</source>
        <translation>bu dildə: %1</translation>
    </message>
</context>
<context>
    <name>MakingThings</name>
    <message>
        <source>Tools</source>
        <translation>Alətlər</translation>
    </message>
</context>
<context>
    <name>Paintings</name>
    <message>
        <source>Paintings</source>
        <translation>Rəsmlər</translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n rəsm</numerusform>
            <numerusform>%n rəsm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Pair %1</source>
        <translation>Cüt %1</translation>
    </message>
    <message>
        <source>The pair before: %1</source>
        <translation>Əvvəlki cüt: %1</translation>
    </message>
    <message>
        <source>The next pair: %1</source>
        <translation>Növbəti cüt: %1</translation>
    </message>
</context>
<context>
    <name>PairsColumn</name>
    <message>
        <source>Then</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>The same place at other times</source>
        <translation>Eyni yer başqa vaxtlarda</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Cüt %1</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>Əvvəldən indiyə</translation>
    </message>
    <message>
        <source>Where the line stands</source>
        <translation>Xəttin yeri</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Yan-yana</translation>
    </message>
</context>
<context>
    <name>PairsPicture</name>
    <message>
        <source>Then</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>Seen from another spot</source>
        <translation>Başqa yerdən çəkilib</translation>
    </message>
</context>
<context>
    <name>PairsStrip</name>
    <message>
        <source>Pair %1</source>
        <translation>Cüt %1</translation>
    </message>
</context>
<context>
    <name>PairsZoom</name>
    <message>
        <source>Closer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Şəkil bütöv</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Earlier</source>
        <translation>Əvvəlki illər</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonrakı illər</translation>
    </message>
    <message>
        <source>Past, present, future</source>
        <translation>Keçmiş, bu gün, gələcək</translation>
    </message>
</context>
<context>
    <name>PathHead</name>
    <message>
        <source>Past</source>
        <translation>Keçmiş</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Gələcək</translation>
    </message>
    <message>
        <source>The oldest work on this way: %1</source>
        <translation>Bu yolun ən köhnə əsəri: %1</translation>
    </message>
    <message>
        <source>Kalbajar before the occupation, in photographs</source>
        <translation>İşğaldan əvvəlki Kəlbəcər fotolarda</translation>
    </message>
    <message>
        <source>Photographs from the years of the occupation</source>
        <translation>İşğal illərinin fotoları</translation>
    </message>
    <message>
        <source>Works whose years do not say to which time they belong</source>
        <translation>İlinə görə dövrü müəyyən olmayan əsərlər</translation>
    </message>
    <message>
        <source>Kalbajar since its liberation, in photographs</source>
        <translation>Azad edildikdən sonrakı Kəlbəcər fotolarda</translation>
    </message>
    <message>
        <source>Works made in the years since the liberation</source>
        <translation>Azad edildikdən sonrakı illərdə yaranan əsərlər</translation>
    </message>
    <message>
        <source>The liberated land is being restored</source>
        <translation>Azad edilmiş torpaqlar bərpa olunur</translation>
    </message>
    <message>
        <source>No year is recorded by which these could stand on the line of time. They stand beside it.</source>
        <translation>Bu əsərlərin zaman xəttində yerini göstərən il qeyd olunmayıb. Onlar xəttin yanındadır.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathStop</name>
    <message>
        <source>Year not recorded</source>
        <translation>İli qeyd olunmayıb</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message>
        <source>From earlier times</source>
        <translation>Köhnə zamanlardan</translation>
    </message>
    <message>
        <source>Before the occupation</source>
        <translation>İşğaldan əvvəl</translation>
    </message>
    <message>
        <source>During the occupation</source>
        <translation>İşğal dövrü</translation>
    </message>
    <message>
        <source>After the liberation</source>
        <translation>Azad edildikdən sonra</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Bərpa</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Başqa illər</translation>
    </message>
    <message>
        <source>Made in our days</source>
        <translation>Günümüzdə yaranan</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>İli bilinməyən</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Names with %1</source>
        <translation>%1 ilə başlayan adlar</translation>
    </message>
</context>
<context>
    <name>PeopleOrPlaces</name>
    <message>
        <source>People</source>
        <translation>İnsanlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person of 170 cm, for scale</source>
        <translation>Müqayisə üçün 170 sm boyunda insan</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Əsərlər</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Proqramda</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Sərgilər</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Works from here</source>
        <translation>Buradan olan əsərlər</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Proqramda</translation>
    </message>
    <message>
        <source>Exhibitions here</source>
        <translation>Buradakı sərgilər</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>Buraya daxil olan yerlər</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Other places</source>
        <translation>Başqa yerlər</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Həmin gün artıq keçib.</translation>
    </message>
    <message>
        <source>The day is not yet known</source>
        <translation>Günü hələ bəlli deyil</translation>
    </message>
</context>
<context>
    <name>ProgrammeDay</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Həmin gün</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Bir-birinin ardınca</translation>
    </message>
</context>
<context>
    <name>ProgrammeShow</name>
    <message numerus="yes">
        <source>Exhibition, %n work(s)</source>
        <translation>
            <numerusform>Sərgi, %n əsər</numerusform>
            <numerusform>Sərgi, %n əsər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Further up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Further up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Keyboard</source>
        <translation>Klaviatura</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Nothing here is called that. A shorter word often helps.</source>
        <translation>Burada belə adlı heç nə tapılmadı. Daha qısa söz yazıb baxın.</translation>
    </message>
</context>
<context>
    <name>ShowCredits</name>
    <message>
        <source>Museum</source>
        <translation>Muzey</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>İnternetdə</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Şəkillərin müəllifləri</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Nəşr məlumatı</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
</context>
<context>
    <name>ShowFacts</name>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıqdır</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Hamı üçün</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Əlaqə</translation>
    </message>
</context>
<context>
    <name>ShowHead</name>
    <message numerus="yes">
        <source>To the wall: %n work(s)</source>
        <translation>
            <numerusform>Divara: %n əsər</numerusform>
            <numerusform>Divara: %n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
</context>
<context>
    <name>ShowSections</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowTexts</name>
    <message>
        <source>On the wall</source>
        <translation>Divarda</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Ön söz</translation>
    </message>
</context>
<context>
    <name>SketchMap</name>
    <message>
        <source>A sketch of where the places lie; their numbers stand in the list</source>
        <translation>Yerlərin yerləşmə sxemi; nömrələr siyahıdadır</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>Şm</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>A step to the left</source>
        <translation>Bir addım sola</translation>
    </message>
    <message>
        <source>A step to the right</source>
        <translation>Bir addım sağa</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>This kiosk</source>
        <translation>Bu köşk</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>İşçilər üçün</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>Sərgiyə qayıt</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Köşkü yenidən başlat</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Köşkü bağla</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>None.</source>
        <translation>Yoxdur.</translation>
    </message>
    <message>
        <source>%1: edition %2, made on %3</source>
        <translation>%1: nəşr %2, %3</translation>
    </message>
    <message>
        <source>There is no edition to show. Drop an .edition file into the folder of this kiosk.</source>
        <translation>Göstəriləcək nəşr yoxdur. Bu köşkün qovluğuna .edition faylı qoyun.</translation>
    </message>
    <message>
        <source>The system closed the program (signal %1).</source>
        <translation>Proqramı sistem bağladı (siqnal %1).</translation>
    </message>
    <message>
        <source>The program ended by a fault (signal %1).</source>
        <translation>Proqram nasazlıq səbəbindən dayandı (siqnal %1).</translation>
    </message>
    <message>
        <source>The program ended by itself (code %1).</source>
        <translation>Proqram özü dayandı (kod %1).</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Səhifələri çəkmək mümkün olmadı.</translation>
    </message>
    <message numerus="yes">
        <source>The screen stood still for %n second(s).</source>
        <translation>
            <numerusform>Ekran %n saniyə donub qaldı.</numerusform>
            <numerusform>Ekran %n saniyə donub qaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Proqramı başlatmaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>Staff started it again.</source>
        <translation>İşçi yenidən başlatdı.</translation>
    </message>
    <message>
        <source>As planned, once a day when nobody is there.</source>
        <translation>Plan üzrə, gündə bir dəfə, heç kim olmayanda.</translation>
    </message>
    <message>
        <source>Its settings were changed.</source>
        <translation>Parametrləri dəyişdirildi.</translation>
    </message>
    <message>
        <source>It had shown less, and tried the whole again.</source>
        <translation>Yalnız bir hissəsini göstərirdi, hamısını yenidən yoxladı.</translation>
    </message>
    <message>
        <source>The screen stood still.</source>
        <translation>Ekran donub qaldı.</translation>
    </message>
    <message>
        <source>The program ended by itself.</source>
        <translation>Proqram özü dayandı.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n ziyarət</numerusform>
            <numerusform>%n ziyarət</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) opened</source>
        <translation>
            <numerusform>%n səhifə açılıb</numerusform>
            <numerusform>%n səhifə açılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) opened</source>
        <translation>
            <numerusform>%n əsər açılıb</numerusform>
            <numerusform>%n əsər açılıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by waiting</source>
        <translation>
            <numerusform>%n ziyarət gözləmə ilə bitib</numerusform>
            <numerusform>%n ziyarət gözləmə ilə bitib</numerusform>
        </translation>
    </message>
    <message>
        <source>On the screen since %1</source>
        <translation>%1 tarixindən ekrandadır</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Ekrandadır</translation>
    </message>
    <message>
        <source>Why it was started again</source>
        <translation>Niyə yenidən başladılıb</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Qəbul edilməyib</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>Bu gün sayılıb</translation>
    </message>
    <message>
        <source>Folder of this kiosk</source>
        <translation>Bu köşkün qovluğu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>PIN çox dəfə səhv yığıldı. %n&#xa0;dəqiqədən sonra yenidən yoxlayın.</numerusform>
            <numerusform>PIN çox dəfə səhv yığıldı. %n&#xa0;dəqiqədən sonra yenidən yoxlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>PIN kodunu yığın.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. %n tries are left.</source>
        <translation>
            <numerusform>Səhvdir. Daha %n cəhd qalıb.</numerusform>
            <numerusform>Səhvdir. Daha %n cəhd qalıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN. %n tries are left.</source>
        <translation>
            <numerusform>PIN kodunu yığın. Daha %n cəhd qalıb.</numerusform>
            <numerusform>PIN kodunu yığın. Daha %n cəhd qalıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN çox dəfə səhv yığıldı. %n&#xa0;saniyədən sonra yenidən yoxlayın.</numerusform>
            <numerusform>PIN çox dəfə səhv yığıldı. %n&#xa0;saniyədən sonra yenidən yoxlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%2 rəqəmdən %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>StaffRuler</name>
    <message>
        <source>This line is 10 cm long. If a ruler says otherwise, set the screen&apos;s diagonal.</source>
        <translation>Bu xəttin uzunluğu 10 sm-dir. Xətkeş başqa şey göstərirsə, ekranın diaqonalını düzəldin.</translation>
    </message>
    <message>
        <source>Nobody has set the screen&apos;s diagonal, so nothing is shown at true size. With it this line is 10 cm long.</source>
        <translation>Ekranın diaqonalı göstərilməyib, ona görə heç nə əsl ölçüsündə göstərilmir. Göstəriləndə bu xətt 10 sm olacaq.</translation>
    </message>
    <message>
        <source>A line of ten centimetres</source>
        <translation>On santimetrlik xətt</translation>
    </message>
</context>
<context>
    <name>StillLooking</name>
    <message>
        <source>Yes, go on</source>
        <translation>Bəli, davam</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Başdan başla</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Wall of works</source>
        <translation>Əsərlər divarı</translation>
    </message>
</context>
<context>
    <name>SurfaceControls</name>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Map of the wall</source>
        <translation>Divarın xəritəsi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
</context>
<context>
    <name>SurfaceRoom</name>
    <message>
        <source>170 cm</source>
        <translation>170 sm</translation>
    </message>
</context>
<context>
    <name>TrueWall</name>
    <message numerus="yes">
        <source>%n hung last: size not known</source>
        <translation>
            <numerusform>sonda %n əsər: ölçüsü məlum deyil</numerusform>
            <numerusform>sonda %n əsər: ölçüsü məlum deyil</numerusform>
        </translation>
    </message>
    <message>
        <source>drag the wall, touch a picture</source>
        <translation>divarı çəkin, şəklə toxunun</translation>
    </message>
    <message>
        <source>true sizes beside each other</source>
        <translation>əsl ölçüləri yan-yana</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n fotoşəkil</numerusform>
            <numerusform>%n fotoşəkil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n xalça</numerusform>
            <numerusform>%n xalça</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n rəsm</numerusform>
            <numerusform>%n rəsm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n əsər</numerusform>
            <numerusform>%n əsər</numerusform>
        </translation>
    </message>
    <message>
        <source>drag the wall, touch a picture</source>
        <translation>divarı çəkin, şəklə toxunun</translation>
    </message>
    <message>
        <source>touch a picture</source>
        <translation>şəklə toxunun</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>Sərgi haqqında</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>in the language: %1</source>
        <translation>bu dildə: %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The work before: %1</source>
        <translation>Əvvəlki əsər: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Növbəti əsər: %1</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>Nə nədir</translation>
    </message>
</context>
<context>
    <name>WorkCode</name>
    <message>
        <source>Take it home</source>
        <translation>Özünlə apar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at the code: it holds the number of this work.</source>
        <translation>Telefonun kamerasını koda tutun: əsərin nömrəsi sizdə qalacaq.</translation>
    </message>
</context>
<context>
    <name>WorkReading</name>
    <message>
        <source>In detail</source>
        <translation>Ətraflı məlumat</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Haradan gəlib</translation>
    </message>
    <message>
        <source>Owner and credit</source>
        <translation>Kimə məxsusdur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>Şəklə qayıt</translation>
    </message>
    <message>
        <source>in the language: %1</source>
        <translation>bu dildə: %1</translation>
    </message>
</context>
<context>
    <name>WorkRelated</name>
    <message>
        <source>The other view</source>
        <translation>Digər görünüş</translation>
    </message>
    <message>
        <source>The same subject</source>
        <translation>Eyni mövzu</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>İçindəkilər</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Harada durur</translation>
    </message>
    <message>
        <source>Of the same set</source>
        <translation>Eyni dəstdən</translation>
    </message>
    <message>
        <source>By the same hand</source>
        <translation>Həmin müəllifdən</translation>
    </message>
    <message>
        <source>From the same place</source>
        <translation>Həmin yerdən</translation>
    </message>
    <message>
        <source>Hanging beside it</source>
        <translation>Yanında asılanlar</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Yaxın əsərlər</translation>
    </message>
</context>
<context>
    <name>WorkViews</name>
    <message>
        <source>The whole</source>
        <translation>Bütöv</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detal</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Arxa tərəf</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Ön tərəf</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Selvedge</source>
        <translation>Şirazə</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçəridən</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Zədə</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Ekspozisiyada</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Başqa görünüş</translation>
    </message>
</context>
<context>
    <name>WorkWays</name>
    <message>
        <source>More</source>
        <translation>Ətraflı</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Əvvəl və indi</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Necə hazırlanır</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Özünlə apar</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Şəkil bütöv</translation>
    </message>
</context>
</TS>
