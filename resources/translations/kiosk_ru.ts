<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
</context>
<context>
    <name>Carpet</name>
    <message>
        <source>Detail</source>
        <translation>Деталь</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Ткань</translation>
    </message>
    <message>
        <source>Motifs</source>
        <translation>Мотивы</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Весь</translation>
    </message>
    <message>
        <source>The work before: %1</source>
        <translation>Предыдущая работа: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Следующая работа: %1</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
</context>
<context>
    <name>CarpetDensity</name>
    <message>
        <source>How close the knots lie</source>
        <translation>Как плотно лежат узлы</translation>
    </message>
    <message>
        <source>Eight times as large: a piece of 12.5 mm.</source>
        <translation>В восемь раз крупнее: кусочек в 12,5&#xa0;мм.</translation>
    </message>
    <message>
        <source>Each square is one decimetre, at its true size on this screen. Lay your hand on it.</source>
        <translation>Каждый квадрат – один дециметр, здесь в натуральную величину. Приложите ладонь.</translation>
    </message>
    <message>
        <source>Each square is one decimetre, ten centimetres of a carpet.</source>
        <translation>Каждый квадрат – один дециметр, десять сантиметров ковра.</translation>
    </message>
    <message>
        <source>This carpet: %1 × %2 knots, %3 in every square decimetre.</source>
        <translation>Этот ковёр: %1 × %2 узлов, на квадратный дециметр – %3.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>8 × larger</source>
        <translation>В 8 раз крупнее</translation>
    </message>
    <message>
        <source>At true size</source>
        <translation>В натуральную величину</translation>
    </message>
</context>
<context>
    <name>CarpetDetail</name>
    <message>
        <source>Close up</source>
        <translation>Вблизи</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Деталь</translation>
    </message>
    <message>
        <source>Selvedge</source>
        <translation>Кромка</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>В экспозиции</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Другой вид</translation>
    </message>
</context>
<context>
    <name>CarpetKnot</name>
    <message>
        <source>The yarn lies over two warps; both ends come out between them. Weavers call it türkbaf.</source>
        <translation>Пряжа лежит поверх двух нитей основы, оба конца выходят между ними. Ткачихи зовут его «тюркбаф».</translation>
    </message>
    <message>
        <source>The yarn goes round one warp and only behind the other; one end comes out between them, one beside.</source>
        <translation>Нить обвивает одну нить основы и проходит лишь позади другой; один конец выходит между ними, другой – сбоку.</translation>
    </message>
    <message>
        <source>The weft goes over one warp and under the next. Beaten down close, it hides the warps and bears the colours.</source>
        <translation>Уток идёт поверх одной нити основы и под следующей. Плотно прибитый, он скрывает основу и несёт цвет.</translation>
    </message>
    <message>
        <source>The warps lie so close that they hide the weft: the pattern is in the warps. Narrow strips are sewn side by side.</source>
        <translation>Основа лежит так плотно, что скрывает уток: узор – в основе. Узкие полосы сшивают бок о бок.</translation>
    </message>
    <message>
        <source>Each colour turns back at the edge of its shape. Where two colours meet along a warp, a slit stays open.</source>
        <translation>Каждый цвет поворачивает у края своего узора. Где два цвета встречаются вдоль основы, остаётся щель.</translation>
    </message>
    <message>
        <source>On a plain ground a coloured yarn passes over two warps and under one. Each row moves on a little.</source>
        <translation>По простому фону цветная нить ложится поверх двух нитей основы и уходит под одну. Каждый ряд немного сдвинут.</translation>
    </message>
    <message>
        <source>On a plain ground a coloured yarn passes over three warps and under one. Each row moves on by one warp.</source>
        <translation>По простому фону цветная нить ложится поверх трёх нитей основы и уходит под одну. Каждый ряд сдвинут на одну нить.</translation>
    </message>
    <message>
        <source>A coloured yarn passes over three warps and under one, in straight columns: the face looks like fine cords.</source>
        <translation>Цветная нить ложится поверх трёх нитей основы и уходит под одну, прямыми рядами: лицо похоже на тонкие шнуры.</translation>
    </message>
    <message>
        <source>The yarn goes forward over four warps and back behind two. Every turn leans, and the face looks like a plait.</source>
        <translation>Нить идёт вперёд поверх четырёх нитей основы и назад позади двух. Витки наклонены, и лицо похоже на косу.</translation>
    </message>
    <message>
        <source>The warps are stretched on the loom.</source>
        <translation>Основу натягивают на стан.</translation>
    </message>
    <message>
        <source>The first wefts go through them.</source>
        <translation>Первые утки проходят между ними.</translation>
    </message>
    <message>
        <source>Row upon row is beaten down.</source>
        <translation>Ряд за рядом прибивают.</translation>
    </message>
    <message>
        <source>Two warps stand side by side, taut on the loom.</source>
        <translation>Две нити основы рядом, туго натянутые на стане.</translation>
    </message>
    <message>
        <source>The yarn is laid over both.</source>
        <translation>Пряжу кладут поверх обеих.</translation>
    </message>
    <message>
        <source>The yarn is laid over one of them.</source>
        <translation>Пряжу кладут поверх одной из них.</translation>
    </message>
    <message>
        <source>Its ends go round behind and come out between the warps.</source>
        <translation>Концы обходят нити сзади и выходят между ними.</translation>
    </message>
    <message>
        <source>One end goes behind both and comes out beside them.</source>
        <translation>Один конец проходит позади обеих и выходит сбоку.</translation>
    </message>
    <message>
        <source>One knot</source>
        <translation>Один узел</translation>
    </message>
    <message>
        <source>How it is woven</source>
        <translation>Как это ткут</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>А дальше?</translation>
    </message>
    <message>
        <source>See it tied</source>
        <translation>Как его вяжут</translation>
    </message>
    <message>
        <source>See it woven</source>
        <translation>По шагам</translation>
    </message>
</context>
<context>
    <name>CarpetMotifs</name>
    <message>
        <source>Motifs</source>
        <translation>Мотивы</translation>
    </message>
    <message>
        <source>Drawn as signs, knot by knot: on this carpet they may look otherwise.</source>
        <translation>Это знаки, нарисованные узел за узлом: на самом ковре они могут выглядеть иначе.</translation>
    </message>
</context>
<context>
    <name>CarpetSquares</name>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>this carpet</source>
        <translation>этот ковёр</translation>
    </message>
    <message>
        <source>1 dm</source>
        <translation>1 дм</translation>
    </message>
</context>
<context>
    <name>CarpetTrue</name>
    <message>
        <source>To the carpet</source>
        <translation>К ковру</translation>
    </message>
    <message>
        <source>How close the knots lie</source>
        <translation>Как плотно лежат узлы</translation>
    </message>
    <message>
        <source>Each square is one decimetre, at its true size on this screen. Lay your hand on it.</source>
        <translation>Каждый квадрат – один дециметр, здесь в натуральную величину. Приложите ладонь.</translation>
    </message>
</context>
<context>
    <name>Carpets</name>
    <message>
        <source>Carpets</source>
        <translation>Ковры</translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n ковёр</numerusform>
            <numerusform>%n ковра</numerusform>
            <numerusform>%n ковров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Crafts</name>
    <message>
        <source>Folk art</source>
        <translation>Народное искусство</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n произведение</numerusform>
            <numerusform>%n произведения</numerusform>
            <numerusform>%n произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>touch one</source>
        <translation>коснитесь любой вещи</translation>
    </message>
</context>
<context>
    <name>Dwelling</name>
    <message>
        <source>The work before: %1</source>
        <translation>Предыдущая работа: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Следующая работа: %1</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Раскрыть слои</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Закрыть снова</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>Внутри:</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Внутри: %1</translation>
    </message>
</context>
<context>
    <name>DwellingPart</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>See it: %1</source>
        <translation>Посмотреть: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>What comes before</source>
        <translation>Что было раньше</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>Works shown at it</source>
        <translation>Что здесь показывают</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>К какой выставке относится</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>over</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>With</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Сколько мест</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>in the language: %1</source>
        <translation>на языке: %1</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>over</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n произведение</numerusform>
            <numerusform>%n произведения</numerusform>
            <numerusform>%n произведений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Name, place or number</source>
        <translation>Имя, место или номер</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindKey</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
</context>
<context>
    <name>FindOffers</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Seen on the works</source>
        <translation>Что видно на работах</translation>
    </message>
    <message>
        <source>Perhaps this?</source>
        <translation>Может быть, это?</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message numerus="yes">
        <source>and %n more: one more letter brings them nearer</source>
        <translation>
            <numerusform>и ещё %n: добавьте букву, и нужное окажется ближе</numerusform>
            <numerusform>и ещё %n: добавьте букву, и нужное окажется ближе</numerusform>
            <numerusform>и ещё %n: добавьте букву, и нужное окажется ближе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n works, one wall</source>
        <translation>
            <numerusform>%n работа, одна стена</numerusform>
            <numerusform>%n работы, одна стена</numerusform>
            <numerusform>%n работ, одна стена</numerusform>
        </translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Тогда и сейчас</translation>
    </message>
    <message>
        <source>Carpets</source>
        <translation>Ковры</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Картины</translation>
    </message>
    <message>
        <source>Folk art</source>
        <translation>Народное искусство</translation>
    </message>
    <message>
        <source>The alachigh</source>
        <translation>Алачыг</translation>
    </message>
    <message>
        <source>One place, two times</source>
        <translation>Одно место, два времени</translation>
    </message>
    <message>
        <source>A herder&apos;s house</source>
        <translation>Дом кочевника</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>Touch whatever you like: there is no order to keep.</source>
        <translation>Касайтесь того, что понравилось: порядок не важен.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Past, present, future</source>
        <translation>Прошлое, настоящее, будущее</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Люди и места</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>Имя, место или номер</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How the one before is made: %1</source>
        <translation>Как делают предыдущее: %1</translation>
    </message>
    <message>
        <source>How the next one is made: %1</source>
        <translation>Как делают следующее: %1</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Как это делают</translation>
    </message>
    <message>
        <source>Shown live</source>
        <translation>Показывают вживую</translation>
    </message>
    <message>
        <source>To the event</source>
        <translation>К событию</translation>
    </message>
    <message>
        <source>See the work</source>
        <translation>К самой работе</translation>
    </message>
</context>
<context>
    <name>MakingSteps</name>
    <message>
        <source>in the language: %1</source>
        <translation>на языке: %1</translation>
    </message>
</context>
<context>
    <name>MakingThings</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>Paintings</name>
    <message>
        <source>Paintings</source>
        <translation>Картины</translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n картина</numerusform>
            <numerusform>%n картины</numerusform>
            <numerusform>%n картин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Pair %1</source>
        <translation>Пара %1</translation>
    </message>
    <message>
        <source>The pair before: %1</source>
        <translation>Предыдущая пара: %1</translation>
    </message>
    <message>
        <source>The next pair: %1</source>
        <translation>Следующая пара: %1</translation>
    </message>
</context>
<context>
    <name>PairsColumn</name>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The same place at other times</source>
        <translation>То же место в другие годы</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Пара %1</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>От прошлого к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Where the line stands</source>
        <translation>Положение линии</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Рядом</translation>
    </message>
</context>
<context>
    <name>PairsPicture</name>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Seen from another spot</source>
        <translation>Снято с другого места</translation>
    </message>
</context>
<context>
    <name>PairsStrip</name>
    <message>
        <source>Pair %1</source>
        <translation>Пара %1</translation>
    </message>
</context>
<context>
    <name>PairsZoom</name>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Изображение целиком</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Past, present, future</source>
        <translation>Прошлое, настоящее, будущее</translation>
    </message>
</context>
<context>
    <name>PathHead</name>
    <message>
        <source>Past</source>
        <translation>Прошлое</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Настоящее</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Будущее</translation>
    </message>
    <message>
        <source>The oldest work on this way: %1</source>
        <translation>Самое старое произведение на этом пути: %1</translation>
    </message>
    <message>
        <source>Kalbajar before the occupation, in photographs</source>
        <translation>Кяльбаджар до оккупации на фотографиях</translation>
    </message>
    <message>
        <source>Photographs from the years of the occupation</source>
        <translation>Фотографии времён оккупации</translation>
    </message>
    <message>
        <source>Works whose years do not say to which time they belong</source>
        <translation>Произведения, по годам которых не видно, к какому времени они относятся</translation>
    </message>
    <message>
        <source>Kalbajar since its liberation, in photographs</source>
        <translation>Кяльбаджар после освобождения на фотографиях</translation>
    </message>
    <message>
        <source>Works made in the years since the liberation</source>
        <translation>Произведения, созданные в годы после освобождения</translation>
    </message>
    <message>
        <source>The liberated land is being restored</source>
        <translation>Освобождённые земли восстанавливают</translation>
    </message>
    <message>
        <source>No year is recorded by which these could stand on the line of time. They stand beside it.</source>
        <translation>Год, по которому эти произведения заняли бы место на линии времени, не записан. Они стоят рядом с ней.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n произведение</numerusform>
            <numerusform>%n произведения</numerusform>
            <numerusform>%n произведений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathStop</name>
    <message>
        <source>Year not recorded</source>
        <translation>Год не записан</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message>
        <source>From earlier times</source>
        <translation>Из прежних времён</translation>
    </message>
    <message>
        <source>Before the occupation</source>
        <translation>До оккупации</translation>
    </message>
    <message>
        <source>During the occupation</source>
        <translation>В период оккупации</translation>
    </message>
    <message>
        <source>After the liberation</source>
        <translation>После освобождения</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Другие годы</translation>
    </message>
    <message>
        <source>Made in our days</source>
        <translation>Созданное в наши дни</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Без года</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Names with %1</source>
        <translation>Имена на %1</translation>
    </message>
</context>
<context>
    <name>PeopleOrPlaces</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person of 170 cm, for scale</source>
        <translation>Человек ростом 170 см для сравнения</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Works from here</source>
        <translation>Произведения отсюда</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Exhibitions here</source>
        <translation>Выставки здесь</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>Что здесь находится</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Other places</source>
        <translation>Другие места</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>The day is not yet known</source>
        <translation>День пока неизвестен</translation>
    </message>
</context>
<context>
    <name>ProgrammeDay</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Друг за другом</translation>
    </message>
</context>
<context>
    <name>ProgrammeShow</name>
    <message numerus="yes">
        <source>Exhibition, %n work(s)</source>
        <translation>
            <numerusform>Выставка, %n произведение</numerusform>
            <numerusform>Выставка, %n произведения</numerusform>
            <numerusform>Выставка, %n произведений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Левее</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Правее</translation>
    </message>
    <message>
        <source>Nothing here is called that. A shorter word often helps.</source>
        <translation>Здесь ничего так не называется. Попробуйте слово покороче.</translation>
    </message>
</context>
<context>
    <name>ShowCredits</name>
    <message>
        <source>Museum</source>
        <translation>Музей</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>В интернете</translation>
    </message>
    <message>
        <source>Pictures by</source>
        <translation>Авторы снимков</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Выходные данные</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
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
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связаться</translation>
    </message>
</context>
<context>
    <name>ShowHead</name>
    <message numerus="yes">
        <source>To the wall: %n work(s)</source>
        <translation>
            <numerusform>К стене: %n произведение</numerusform>
            <numerusform>К стене: %n произведения</numerusform>
            <numerusform>К стене: %n произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>ShowSections</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n произведение</numerusform>
            <numerusform>%n произведения</numerusform>
            <numerusform>%n произведений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowTexts</name>
    <message>
        <source>On the wall</source>
        <translation>На стене</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Предисловие</translation>
    </message>
</context>
<context>
    <name>SketchMap</name>
    <message>
        <source>A sketch of where the places lie; their numbers stand in the list</source>
        <translation>Схема расположения мест; номера указаны в списке</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>С</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>A step to the left</source>
        <translation>На шаг влево</translation>
    </message>
    <message>
        <source>A step to the right</source>
        <translation>На шаг вправо</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>This kiosk</source>
        <translation>Этот киоск</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>Вернуться к выставке</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Запустить киоск заново</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрыть киоск</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>%1: edition %2, made on %3</source>
        <translation>%1: издание %2 от %3</translation>
    </message>
    <message>
        <source>There is no edition to show. Drop an .edition file into the folder of this kiosk.</source>
        <translation>Показывать нечего: изданий нет. Положите файл .edition в папку этого киоска.</translation>
    </message>
    <message>
        <source>The system closed the program (signal %1).</source>
        <translation>Программу закрыла система (сигнал %1).</translation>
    </message>
    <message>
        <source>The program ended by a fault (signal %1).</source>
        <translation>Программа завершилась из-за сбоя (сигнал %1).</translation>
    </message>
    <message>
        <source>The program ended by itself (code %1).</source>
        <translation>Программа завершилась сама (код %1).</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Страницы не удалось отобразить.</translation>
    </message>
    <message numerus="yes">
        <source>The screen stood still for %n second(s).</source>
        <translation>
            <numerusform>Экран не менялся %n секунду.</numerusform>
            <numerusform>Экран не менялся %n секунды.</numerusform>
            <numerusform>Экран не менялся %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Программу не удалось запустить.</translation>
    </message>
    <message>
        <source>Staff started it again.</source>
        <translation>Его запустил заново сотрудник.</translation>
    </message>
    <message>
        <source>As planned, once a day when nobody is there.</source>
        <translation>По плану, раз в день, когда никого нет.</translation>
    </message>
    <message>
        <source>Its settings were changed.</source>
        <translation>Изменены его настройки.</translation>
    </message>
    <message>
        <source>It had shown less, and tried the whole again.</source>
        <translation>Он показывал не всё и снова попробовал показать целиком.</translation>
    </message>
    <message>
        <source>The screen stood still.</source>
        <translation>Экран перестал меняться.</translation>
    </message>
    <message>
        <source>The program ended by itself.</source>
        <translation>Программа завершилась сама.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n посещение</numerusform>
            <numerusform>%n посещения</numerusform>
            <numerusform>%n посещений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) opened</source>
        <translation>
            <numerusform>открыта %n страница</numerusform>
            <numerusform>открыты %n страницы</numerusform>
            <numerusform>открыто %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) opened</source>
        <translation>
            <numerusform>открыта %n работа</numerusform>
            <numerusform>открыты %n работы</numerusform>
            <numerusform>открыто %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by waiting</source>
        <translation>
            <numerusform>%n завершилось ожиданием</numerusform>
            <numerusform>%n завершились ожиданием</numerusform>
            <numerusform>%n завершились ожиданием</numerusform>
        </translation>
    </message>
    <message>
        <source>On the screen since %1</source>
        <translation>На экране с %1</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Why it was started again</source>
        <translation>Почему он запускался заново</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не приняты</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>Подсчитано сегодня</translation>
    </message>
    <message>
        <source>Folder of this kiosk</source>
        <translation>Папка этого киоска</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;минуту.</numerusform>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;минуты.</numerusform>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Введите PIN-код.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. %n tries are left.</source>
        <translation>
            <numerusform>Неверно. Осталась %n попытка.</numerusform>
            <numerusform>Неверно. Осталось %n попытки.</numerusform>
            <numerusform>Неверно. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN. %n tries are left.</source>
        <translation>
            <numerusform>Введите PIN-код. Осталась %n попытка.</numerusform>
            <numerusform>Введите PIN-код. Осталось %n попытки.</numerusform>
            <numerusform>Введите PIN-код. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;секунду.</numerusform>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;секунды.</numerusform>
            <numerusform>PIN-код слишком много раз введён неверно. Попробуйте через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>Введено цифр: %1 из %2</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>StaffRuler</name>
    <message>
        <source>This line is 10 cm long. If a ruler says otherwise, set the screen&apos;s diagonal.</source>
        <translation>Длина этой линии — 10 см. Если линейка показывает иное, исправьте диагональ экрана.</translation>
    </message>
    <message>
        <source>Nobody has set the screen&apos;s diagonal, so nothing is shown at true size. With it this line is 10 cm long.</source>
        <translation>Диагональ экрана не задана, поэтому в натуральную величину ничего не показано. Когда она задана, длина этой линии — 10 см.</translation>
    </message>
    <message>
        <source>A line of ten centimetres</source>
        <translation>Линия в десять сантиметров</translation>
    </message>
</context>
<context>
    <name>StillLooking</name>
    <message>
        <source>Yes, go on</source>
        <translation>Да, продолжить</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Wall of works</source>
        <translation>Стена с произведениями</translation>
    </message>
</context>
<context>
    <name>SurfaceControls</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Map of the wall</source>
        <translation>Карта стены</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>SurfaceRoom</name>
    <message>
        <source>170 cm</source>
        <translation>170 см</translation>
    </message>
</context>
<context>
    <name>TrueWall</name>
    <message numerus="yes">
        <source>%n hung last: size not known</source>
        <translation>
            <numerusform>в конце %n работа: размер неизвестен</numerusform>
            <numerusform>в конце %n работы: размер неизвестен</numerusform>
            <numerusform>в конце %n работ: размер неизвестен</numerusform>
        </translation>
    </message>
    <message>
        <source>drag the wall, touch a picture</source>
        <translation>двигайте стену, коснитесь любой работы</translation>
    </message>
    <message>
        <source>true sizes beside each other</source>
        <translation>истинные размеры рядом</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n ковёр</numerusform>
            <numerusform>%n ковра</numerusform>
            <numerusform>%n ковров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n картина</numerusform>
            <numerusform>%n картины</numerusform>
            <numerusform>%n картин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n произведение</numerusform>
            <numerusform>%n произведения</numerusform>
            <numerusform>%n произведений</numerusform>
        </translation>
    </message>
    <message>
        <source>drag the wall, touch a picture</source>
        <translation>двигайте стену, коснитесь любой работы</translation>
    </message>
    <message>
        <source>touch a picture</source>
        <translation>коснитесь любой работы</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>О выставке</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>in the language: %1</source>
        <translation>на языке: %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The work before: %1</source>
        <translation>Предыдущая работа: %1</translation>
    </message>
    <message>
        <source>The next work: %1</source>
        <translation>Следующая работа: %1</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>Что есть что</translation>
    </message>
</context>
<context>
    <name>WorkCode</name>
    <message>
        <source>Take it home</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at the code: it holds the number of this work.</source>
        <translation>Наведите камеру телефона на код: номер работы останется у вас.</translation>
    </message>
</context>
<context>
    <name>WorkReading</name>
    <message>
        <source>In detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Надписи</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>Owner and credit</source>
        <translation>Кому принадлежит</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>К изображению</translation>
    </message>
    <message>
        <source>in the language: %1</source>
        <translation>на языке: %1</translation>
    </message>
</context>
<context>
    <name>WorkRelated</name>
    <message>
        <source>The other view</source>
        <translation>Другой взгляд</translation>
    </message>
    <message>
        <source>The same subject</source>
        <translation>Тот же сюжет</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где это стоит</translation>
    </message>
    <message>
        <source>Of the same set</source>
        <translation>Из того же комплекта</translation>
    </message>
    <message>
        <source>By the same hand</source>
        <translation>Того же автора</translation>
    </message>
    <message>
        <source>From the same place</source>
        <translation>Из того же места</translation>
    </message>
    <message>
        <source>Hanging beside it</source>
        <translation>Висят рядом</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Близкие работы</translation>
    </message>
</context>
<context>
    <name>WorkViews</name>
    <message>
        <source>The whole</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Деталь</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Лицевая сторона</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Selvedge</source>
        <translation>Кромка</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>В экспозиции</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Другой вид</translation>
    </message>
</context>
<context>
    <name>WorkWays</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Тогда и сейчас</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Как это делают</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Взять с собой</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Изображение целиком</translation>
    </message>
</context>
</TS>
