<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Looking at photographs</source>
        <translation>Просмотр фотографий</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Повторено: {action}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>отменено частично</translation>
    </message>
</context>
<context>
    <name>ChipsControl</name>
    <message>
        <source>Remove {value}</source>
        <translation>Убрать: {value}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Exhibition: {title}</source>
        <translation>Выставка: {title}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Titles and number of works…</source>
        <translation>Названия и число произведений…</translation>
    </message>
    <message>
        <source>New exhibition…</source>
        <translation>Новая выставка…</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop photographs on a frame, or anywhere here: they take the next empty number, {number}</source>
        <translation>Перетащите фотографии на раму или в любое место: они займут следующий свободный номер – {number}</translation>
    </message>
</context>
<context>
    <name>ExhibitionDialog</name>
    <message>
        <source>New exhibition</source>
        <translation>Новая выставка</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Works announced</source>
        <translation>Заявлено работ</translation>
    </message>
    <message>
        <source>So many numbered frames stand ready. May stay empty.</source>
        <translation>Столько нумерованных рам будет готово. Можно не заполнять.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>private</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard what was typed in {field}</source>
        <translation>Отбросить введённое в поле «{field}»</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Пример: {example}</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>Frame {number}, empty</source>
        <translation>Рама {number}, пусто</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Open the picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Снять со стены</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Добавить фотографии…</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Новая выставка</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Стена</translation>
    </message>
    <message>
        <source>Nothing hangs yet</source>
        <translation>Пока ничего не висит</translation>
    </message>
    <message>
        <source>Drop photographs here: they take the numbers from 1.</source>
        <translation>Перетащите сюда фотографии: они получат номера начиная с 1.</translation>
    </message>
    <message>
        <source>No exhibition yet</source>
        <translation>Выставок пока нет</translation>
    </message>
    <message>
        <source>Make one, then drop its photographs on the wall.</source>
        <translation>Создайте выставку, затем перетащите её фотографии на стену.</translation>
    </message>
    <message>
        <source>{hung} of {total} hung</source>
        <translation>Развешено: {hung} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) empty</source>
        <translation>
            <numerusform>%n рама пуста</numerusform>
            <numerusform>%n рамы пусты</numerusform>
            <numerusform>%n рам пусты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: нужных текстов {there} из {all}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What you type is saved when you leave the field.</source>
        <translation>Введённое сохраняется, когда вы покидаете поле.</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Пример: {example}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing is lost: every change can be undone, also after a restart.</source>
        <translation>Ничего не теряется: любое изменение можно отменить, даже после перезапуска.</translation>
    </message>
    <message>
        <source>Undo the chosen one</source>
        <translation>Отменить выбранное</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Что сделано, новое сверху</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Введено раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
    <message>
        <source>Choose a work to see and describe it here.</source>
        <translation>Выберите работу, чтобы увидеть и описать её здесь.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Панель описания</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Ковёр</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Картина</translation>
    </message>
    <message>
        <source>Folk art</source>
        <translation>Народное искусство</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Жилище</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Другая работа</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
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
        <source>Crafts</source>
        <translation>Ремёсла</translation>
    </message>
    <message>
        <source>Alachigh and dwellings</source>
        <translation>Алачик и жилища</translation>
    </message>
    <message>
        <source>Other works</source>
        <translation>Другие работы</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n photograph(s) added</source>
        <translation>
            <numerusform>Добавлена %n фотография</numerusform>
            <numerusform>Добавлены %n фотографии</numerusform>
            <numerusform>Добавлено %n фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>%n уже была здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>The originals are kept as they came.</source>
        <translation>Оригиналы хранятся такими, какими пришли.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused, with the reason</source>
        <translation>
            <numerusform>%n файл не принят, с причиной</numerusform>
            <numerusform>%n файла не приняты, с причиной</numerusform>
            <numerusform>%n файлов не приняты, с причиной</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Непринятые файлы</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Отменить всё это</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n значение изменено позже и остаётся как есть.</numerusform>
            <numerusform>%n значения изменены позже и остаются как есть.</numerusform>
            <numerusform>%n значений изменены позже и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has it open: look only</source>
        <translation>Открыто: {who}. Только просмотр</translation>
    </message>
    <message>
        <source>Cannot be written to: look only</source>
        <translation>Запись невозможна: только просмотр</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ОБРАЗЕЦ</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Making the catalogue…</source>
        <translation>Каталог готовится…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Куда печатать</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), marked as a proof</source>
        <translation>
            <numerusform>%n страница с пометкой «ПРОБА»</numerusform>
            <numerusform>%n страницы с пометкой «ПРОБА»</numerusform>
            <numerusform>%n страниц с пометкой «ПРОБА»</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was there before is untouched.</source>
        <translation>Остановлено. То, что было раньше, не тронуто.</translation>
    </message>
    <message>
        <source>Print the catalogue</source>
        <translation>Печать каталога</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык издания</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Открыть издание</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>The catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Its pages show here when it is printed.</source>
        <translation>Когда он будет напечатан, страницы появятся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что взглянуть</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Rehanging</name>
    <message>
        <source>The photographs take the numbers from {number} on</source>
        <translation>Фотографии займут номера начиная с {number}</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; nobody else moves</source>
        <translation>№ {number} станет {to}; остальные на месте</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; {first} moves by one</source>
        <translation>№ {number} станет {to}; № {first} сдвинется на один</translation>
    </message>
    <message>
        <source>No {number} becomes {to}; {first} to {last} move by one</source>
        <translation>№ {number} станет {to}; № {first}–{last} сдвинутся на один</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{filled} of {all}</source>
        <translation>{filled} из {all}</translation>
    </message>
    <message>
        <source>{section}, show fewer fields</source>
        <translation>{section}: показать меньше полей</translation>
    </message>
    <message>
        <source>{section}, show all fields</source>
        <translation>{section}: показать все поля</translation>
    </message>
</context>
<context>
    <name>Sizer</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Размер снимков</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation>Задач нет</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Stop: {task}</source>
        <translation>Остановить: {task}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Отменить: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Повторить: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Kalbajar Catalogue</source>
        <translation>Каталог Кельбаджара</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Открыть другой каталог…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Предыдущий снимок</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Следующий снимок</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Каталог не открывается</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>Being made. The line at the bottom shows how far it is and stops it.</source>
        <translation>Создаётся. Строка внизу показывает ход работы; там же её можно остановить.</translation>
    </message>
    <message>
        <source>There is no catalogue yet. It will lie in the folder {folder}</source>
        <translation>Каталога ещё нет. Он будет лежать в папке {folder}</translation>
    </message>
    <message>
        <source>Begin with the facts of Kalbajar City Day</source>
        <translation>Начать с фактов о Дне города Кельбаджара</translation>
    </message>
    <message>
        <source>Its exhibitions, programme, people and places stand ready; you add works and words.</source>
        <translation>Выставки, программа, люди и места уже записаны; работы и тексты добавите вы.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Начать с пустого</translation>
    </message>
    <message>
        <source>A catalogue with the vocabularies and nothing else, for any exhibition.</source>
        <translation>Каталог, в котором есть только словари, для любой выставки.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Invented works to try everything on. The sample lies in a folder of its own beside yours.</source>
        <translation>Вымышленные работы, на которых всё можно испробовать. Образец лежит в своей папке рядом с вашей.</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Открыть другой каталог…</translation>
    </message>
    <message>
        <source>One that lies in another folder; an empty folder begins anew.</source>
        <translation>Тот, что лежит в другой папке; в пустой папке начнётся новый.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Writing down the facts</source>
        <translation>Записываются факты</translation>
    </message>
    <message>
        <source>Making an empty catalogue</source>
        <translation>Создаётся пустой каталог</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Рисуется образец</translation>
    </message>
    <message>
        <source>Open another catalogue</source>
        <translation>Открыть другой каталог</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was written is safe; a report was kept.</source>
        <translation>В программе произошла ошибка. Записанное в сохранности; отчёт сохранён.</translation>
    </message>
    <message>
        <source>Kalbajar Catalogue</source>
        <translation>Каталог Кельбаджара</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Панель описания</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>Open the picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Hang in</source>
        <translation>Повесить на выставке</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Press {button}; what is typed is saved as you go.</source>
        <translation>Нажмите «{button}»; всё введённое сохраняется сразу.</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press {button}.</source>
        <translation>Перетащите сюда файлы или папки либо нажмите «{button}».</translation>
    </message>
    <message>
        <source>{works}: all of them</source>
        <translation>{works}: все</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>New carpet</source>
        <translation>Новый ковёр</translation>
    </message>
    <message>
        <source>New painting</source>
        <translation>Новая картина</translation>
    </message>
    <message>
        <source>New work of folk art</source>
        <translation>Новая ремесленная работа</translation>
    </message>
    <message>
        <source>New dwelling</source>
        <translation>Новое жилище</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Новая работа</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), hung or not</source>
        <translation>
            <numerusform>%n фотография, развешенная или нет</numerusform>
            <numerusform>%n фотографии, развешенные или нет</numerusform>
            <numerusform>%n фотографий, развешенных или нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s), hung or not</source>
        <translation>
            <numerusform>%n ковёр, развешенный или нет</numerusform>
            <numerusform>%n ковра, развешенных или нет</numerusform>
            <numerusform>%n ковров, развешенных или нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s), hung or not</source>
        <translation>
            <numerusform>%n картина, развешенная или нет</numerusform>
            <numerusform>%n картины, развешенные или нет</numerusform>
            <numerusform>%n картин, развешенных или нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) of folk art, shown or not</source>
        <translation>
            <numerusform>%n работа, выставленная или нет</numerusform>
            <numerusform>%n работы, выставленные или нет</numerusform>
            <numerusform>%n работ, выставленных или нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dwelling(s), shown or not</source>
        <translation>
            <numerusform>%n жилище, выставленное или нет</numerusform>
            <numerusform>%n жилища, выставленные или нет</numerusform>
            <numerusform>%n жилищ, выставленных или нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other work(s), shown or not</source>
        <translation>
            <numerusform>%n другая работа, выставленная или нет</numerusform>
            <numerusform>%n другие работы, выставленные или нет</numerusform>
            <numerusform>%n других работ, выставленных или нет</numerusform>
        </translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>Фотографий пока нет</translation>
    </message>
    <message>
        <source>No carpets yet</source>
        <translation>Ковров пока нет</translation>
    </message>
    <message>
        <source>No paintings yet</source>
        <translation>Картин пока нет</translation>
    </message>
    <message>
        <source>No folk art yet</source>
        <translation>Ремесленных работ пока нет</translation>
    </message>
    <message>
        <source>No dwellings yet</source>
        <translation>Жилищ пока нет</translation>
    </message>
    <message>
        <source>No other works yet</source>
        <translation>Других работ пока нет</translation>
    </message>
</context>
</TS>
