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
    <name>Aside</name>
    <message>
        <source>Provenance and credit</source>
        <translation>Происхождение и кредит</translation>
    </message>
    <message>
        <source>Ready for print</source>
        <translation>Готовность к печати</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытый вопрос</numerusform>
            <numerusform>%n открытых вопроса</numerusform>
            <numerusform>%n открытых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in any language.</source>
        <translation>Ни на одном языке ничего не упущено.</translation>
    </message>
    <message>
        <source>{scope}: {status}; print: {answer}</source>
        <translation>{scope}: {status}; печать: {answer}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Открыть: {what}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{seconds} s each</source>
        <translation>по {seconds} с</translation>
    </message>
    <message>
        <source>How much of the right picture is seen</source>
        <translation>Насколько виден правый снимок</translation>
    </message>
    <message>
        <source>How quickly the pictures alternate</source>
        <translation>Как быстро чередуются снимки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Чередовать</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Changing %n work(s)</source>
        <translation>
            <numerusform>Изменяется %n работа</numerusform>
            <numerusform>Изменяются %n работы</numerusform>
            <numerusform>Изменяется %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>Изменить %n работу</numerusform>
            <numerusform>Изменить %n работы</numerusform>
            <numerusform>Изменить %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first.</source>
        <translation>Сначала выберите работы.</translation>
    </message>
    <message>
        <source>Choose a field and say what is to be done to it.</source>
        <translation>Выберите поле и скажите, что с ним сделать.</translation>
    </message>
    <message>
        <source>Looking at the works…</source>
        <translation>Просматриваются работы…</translation>
    </message>
    <message>
        <source>Change several works</source>
        <translation>Изменить несколько работ</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s) at once</source>
        <translation>
            <numerusform>Изменить сразу %n работу</numerusform>
            <numerusform>Изменить сразу %n работы</numerusform>
            <numerusform>Изменить сразу %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Ещё один шаг</translation>
    </message>
</context>
<context>
    <name>BatchFrame</name>
    <message numerus="yes">
        <source>Leave out the %n refused</source>
        <translation>
            <numerusform>Пропустить %n отклонённую</numerusform>
            <numerusform>Пропустить %n отклонённые</numerusform>
            <numerusform>Пропустить %n отклонённых</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Этот каталог здесь можно только смотреть.</translation>
    </message>
    <message>
        <source>Mend what is refused, or leave it out.</source>
        <translation>Исправьте отклонённое или пропустите его.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BatchLines</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>New work, row {row}</source>
        <translation>Новая работа, строка {row}</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>не изменится</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Новые: {names}</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Set the value</source>
        <translation>Задать значение</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Put before the text</source>
        <translation>Поставить перед текстом</translation>
    </message>
    <message>
        <source>Put after the text</source>
        <translation>Поставить после текста</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Copy from another field</source>
        <translation>Скопировать из другого поля</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Прописные и строчные буквы</translation>
    </message>
    <message>
        <source>Tidy blanks</source>
        <translation>Убрать лишние пробелы</translation>
    </message>
    <message>
        <source>First letter a capital</source>
        <translation>Первая буква прописная</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>все строчными</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>ВСЕ ПРОПИСНЫМИ</translation>
    </message>
    <message>
        <source>Each Word A Capital</source>
        <translation>Каждое Слово С Прописной</translation>
    </message>
    <message>
        <source>Anywhere in the text</source>
        <translation>В любом месте текста</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Шаблон (регулярное выражение)</translation>
    </message>
    <message>
        <source>%n have no such field</source>
        <translation>у %n нет такого поля</translation>
    </message>
    <message>
        <source>New in the lists: {names}</source>
        <translation>Новое в списках: {names}</translation>
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
    <name>Check</name>
    <message>
        <source>not looked at yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
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
    <name>Chosen</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Изменить многие…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать таблицей</translation>
    </message>
    <message>
        <source>Copy with private fields</source>
        <translation>Копировать с закрытыми полями</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Hang in</source>
        <translation>Повесить в</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>without the private fields: {fields}</source>
        <translation>без закрытых полей: {fields}</translation>
    </message>
    <message>
        <source>with private fields, not for others: {fields}</source>
        <translation>с закрытыми полями, не для посторонних: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) copied as a table</source>
        <translation>
            <numerusform>%n работа скопирована таблицей</numerusform>
            <numerusform>%n работы скопированы таблицей</numerusform>
            <numerusform>%n работ скопировано таблицей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Tick what the table shall show; drag to put it in order.</source>
        <translation>Отметьте, что показывать в таблице; порядок меняется перетаскиванием.</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Paste a table of works</source>
        <translation>Вставить таблицу работ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Открыть другой каталог…</translation>
    </message>
    <message>
        <source>Go to: {page}</source>
        <translation>Перейти: {page}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Создать: {kind}</translation>
    </message>
    <message>
        <source>Speak {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Gallery health</source>
        <translation>Состояние галереи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Two works</source>
        <translation>Две работы</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>The same subject</source>
        <translation>Тот же сюжет</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>в паре</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>не в паре</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Only photographs are paired.</source>
        <translation>В пары соединяют только фотографии.</translation>
    </message>
    <message>
        <source>Lay a second picture beside the first.</source>
        <translation>Положите второй снимок рядом с первым.</translation>
    </message>
    <message>
        <source>Which was taken first</source>
        <translation>Какой снят раньше</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Точка зрения</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Левый</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правый</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Та же</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Pair these</source>
        <translation>Соединить в пару</translation>
    </message>
    <message>
        <source>Undo pairing</source>
        <translation>Разъединить пару</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Следующая пара</translation>
    </message>
    <message>
        <source>First pair</source>
        <translation>Первая пара</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Look for near duplicates</source>
        <translation>Искать почти одинаковые</translation>
    </message>
    <message>
        <source>Comparing the pictures; you may go on working meanwhile.</source>
        <translation>Изображения сравниваются; тем временем можно работать дальше.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of nearly the same picture</source>
        <translation>
            <numerusform>%n группа почти одинаковых изображений</numerusform>
            <numerusform>%n группы почти одинаковых изображений</numerusform>
            <numerusform>%n групп почти одинаковых изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are found also when they were made smaller, grey, mirrored, turned or a little cropped. Nothing is thrown away by itself.</source>
        <translation>Копии находятся, даже если они уменьшены, обесцвечены, отражены, повёрнуты или немного обрезаны. Само собой ничего не удаляется.</translation>
    </message>
    <message>
        <source>The files could not be copied: there is no room, or the folder is locked.</source>
        <translation>Не удалось скопировать файлы: нет места или папка закрыта для записи.</translation>
    </message>
    <message>
        <source>Copying files to be dragged out</source>
        <translation>Подготовка копий файлов</translation>
    </message>
    <message>
        <source>These files are large: copies are being made. Drag them out again when they are there.</source>
        <translation>Файлы большие: создаются копии. Перетащите их ещё раз, когда копии будут готовы.</translation>
    </message>
    <message>
        <source>The copies are ready: drag the files out now.</source>
        <translation>Копии готовы: теперь файлы можно перетащить.</translation>
    </message>
</context>
<context>
    <name>CreditBar</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Отметить все показанные</translation>
    </message>
    <message numerus="yes">
        <source>Write it for %n work(s)</source>
        <translation>
            <numerusform>Записать для %n работы</numerusform>
            <numerusform>Записать для %n работ</numerusform>
            <numerusform>Записать для %n работ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>It lies in the trash, or is no longer there.</source>
        <translation>Она в корзине или её больше нет.</translation>
    </message>
</context>
<context>
    <name>DensityCard</name>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Count the knots over 10 cm, across and along, to see them here.</source>
        <translation>Сосчитайте узлы на 10 см по ширине и по длине, чтобы увидеть их здесь.</translation>
    </message>
    <message>
        <source>life size</source>
        <translation>в натуральную величину</translation>
    </message>
    <message>
        <source>half of life size</source>
        <translation>в половину натуральной величины</translation>
    </message>
    <message>
        <source>{side} × {side} cm, {scale}</source>
        <translation>{side} × {side} см, {scale}</translation>
    </message>
    <message>
        <source>{count} drawn × {times} = {density} knots per dm²</source>
        <translation>{count} нарисовано × {times} = {density} узлов/дм²</translation>
    </message>
    <message>
        <source>{count} drawn = {density} knots per dm²</source>
        <translation>{count} нарисовано = {density} узлов/дм²</translation>
    </message>
    <message numerus="yes">
        <source>%n knot(s) across</source>
        <translation>
            <numerusform>%n узел по ширине</numerusform>
            <numerusform>%n узла по ширине</numerusform>
            <numerusform>%n узлов по ширине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knot(s) along</source>
        <translation>
            <numerusform>%n узел по длине</numerusform>
            <numerusform>%n узла по длине</numerusform>
            <numerusform>%n узлов по длине</numerusform>
        </translation>
    </message>
    <message>
        <source>As large as this screen says it is; hold a ruler to it.</source>
        <translation>Такого размера, какой сообщает экран; приложите линейку.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>No work fits these filters. Esc shows all of them again.</source>
        <translation>Под эти фильтры не подходит ни одна работа. Esc снова покажет все.</translation>
    </message>
    <message>
        <source>Nothing hangs yet. Drop photographs on a frame, or anywhere here: they take the numbers from 1.</source>
        <translation>Пока ничего не развешено. Перетащите фотографии на раму или в любое место: они займут номера начиная с 1.</translation>
    </message>
    <message>
        <source>Drop photographs on a frame, or anywhere here: they take the next empty number, {number}</source>
        <translation>Перетащите фотографии на раму или в любое место: они займут следующий свободный номер – {number}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Дата не указана</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>События не указаны.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation>место не указано</translation>
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
    <name>Exhibitions</name>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>time not recorded</source>
        <translation>время не указано</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>no picture</source>
        <translation>нет снимка</translation>
    </message>
    <message>
        <source>in no exhibition</source>
        <translation>ни на одной выставке</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>changed: save again</source>
        <translation>изменён: сохранить заново</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>ещё {count}…</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>менее {figure}</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} и более</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Добавить даты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Its programme, {title}: {dates}</source>
        <translation>Программа «{title}»: {dates}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл сообщает о себе</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter what the file says</source>
        <translation>Отобрать данные файла</translation>
    </message>
    <message>
        <source>Nothing there contains this.</source>
        <translation>Там ничего такого нет.</translation>
    </message>
    <message>
        <source>The file says nothing more.</source>
        <translation>Больше файл ничего не сообщает.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>no profile: read as sRGB</source>
        <translation>без профиля: читается как sRGB</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
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
        <source>{keys}: {value}</source>
        <translation>{keys}: {value}</translation>
    </message>
    <message>
        <source>{keys}: as {work}: {value}</source>
        <translation>{keys}: как у {work}: {value}</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Пример: {example}</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>используется в %n работе</numerusform>
            <numerusform>используется в %n работах</numerusform>
            <numerusform>используется в %n работах</numerusform>
        </translation>
    </message>
    <message>
        <source>A new list of its own</source>
        <translation>Новый собственный список</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>{kind} have a field “{label}” already: when a table is imported, the heading could mean either.</source>
        <translation>{kind}: поле «{label}» уже есть, и при импорте таблицы заголовок может означать любое из них.</translation>
    </message>
    <message>
        <source>Help: what is to be written in it</source>
        <translation>Подсказка: что в него писать</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что в нём хранится</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Список слов</translation>
    </message>
    <message>
        <source>Unit, such as kg</source>
        <translation>Единица, например кг</translation>
    </message>
    <message>
        <source>For which works</source>
        <translation>Для каких работ</translation>
    </message>
    <message>
        <source>How it will look in the form</source>
        <translation>Как оно будет выглядеть в форме</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>It never leaves the house: no paper, no catalogue and no exported file has it.</source>
        <translation>Не покидает музей: его нет ни в бумагах, ни в каталоге, ни в выгруженных файлах.</translation>
    </message>
    <message>
        <source>Field to the trash</source>
        <translation>Поле в корзину</translation>
    </message>
</context>
<context>
    <name>FieldTypes</name>
    <message>
        <source>A line of text</source>
        <translation>Строка текста</translation>
    </message>
    <message>
        <source>A long text</source>
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>A text in each language</source>
        <translation>Текст на каждом языке</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>A word from a list</source>
        <translation>Слово из списка</translation>
    </message>
    <message>
        <source>Short and free: a name, a mark, a shelf. Found by its words.</source>
        <translation>Коротко и свободно: имя, знак, полка. Находится по словам.</translation>
    </message>
    <message>
        <source>Several lines, the same in every language.</source>
        <translation>Несколько строк, одинаковых на всех языках.</translation>
    </message>
    <message>
        <source>Written apart in Azerbaijani, English and Russian.</source>
        <translation>Пишется отдельно по-азербайджански, по-английски и по-русски.</translation>
    </message>
    <message>
        <source>Can be looked for by more than and less than.</source>
        <translation>Можно искать по «больше» и «меньше».</translation>
    </message>
    <message>
        <source>With decimals; looked for by more than and less than.</source>
        <translation>С дробной частью; ищется по «больше» и «меньше».</translation>
    </message>
    <message>
        <source>As exactly as it is known: a year, a month or a day.</source>
        <translation>Настолько точно, насколько известно: год, месяц или день.</translation>
    </message>
    <message>
        <source>A box to tick.</source>
        <translation>Поле для отметки.</translation>
    </message>
    <message>
        <source>Always written the same way, so that works can be filtered by it.</source>
        <translation>Пишется всегда одинаково, чтобы по нему можно было отбирать работы.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>e.g. {example}</source>
        <translation>напр. {example}</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>одно; другое</translation>
    </message>
    <message>
        <source>a name; another name</source>
        <translation>имя; другое имя</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>a place; another place</source>
        <translation>место; другое место</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>место</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Gallery health…</source>
        <translation>Состояние галереи…</translation>
    </message>
    <message>
        <source>All that is to mend</source>
        <translation>Всё, что нужно исправить</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All works (Esc)</source>
        <translation>Все работы (Esc)</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Отобрано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Пейзаж</translation>
    </message>
    <message>
        <source>Monument</source>
        <translation>Памятник</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>{stars} and up</source>
        <translation>{stars} и выше</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Нет названия</translation>
    </message>
    <message>
        <source>No credit line</source>
        <translation>Нет строки благодарности</translation>
    </message>
    <message>
        <source>No text for the blind</source>
        <translation>Нет текста для незрячих</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Убрать: {what}</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Искать в этом списке</translation>
    </message>
    <message>
        <source>Find, or filter: maker=Əliyeva size&gt;2 m</source>
        <translation>Поиск или фильтр: автор=Əliyeva размер&gt;2 м</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Сохранить фильтр…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Whole picture, or 100 %</source>
        <translation>Весь снимок или 100 %</translation>
    </message>
    <message>
        <source>Pick for print</source>
        <translation>Отобрать для печати</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Предыдущий снимок</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Следующий снимок</translation>
    </message>
    <message>
        <source>Leave the loupe</source>
        <translation>Выйти из лупы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this work</source>
        <translation>История изменений этой работы</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
    <message>
        <source>one of a pair</source>
        <translation>одна из пары</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>Frame {number}, empty</source>
        <translation>Рама {number}, пусто</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопированы %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have no picture to rate</source>
        <translation>
            <numerusform>У %n работы нет снимка для оценки</numerusform>
            <numerusform>У %n работ нет снимка для оценки</numerusform>
            <numerusform>У %n работ нет снимка для оценки</numerusform>
        </translation>
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
        <source>Wall</source>
        <translation>Стена</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
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
        <source>The wall as a table</source>
        <translation>Стена в виде таблицы</translation>
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
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>показана %n</numerusform>
            <numerusform>показаны %n</numerusform>
            <numerusform>показано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to frame</source>
        <translation>Перейти к раме</translation>
    </message>
    <message>
        <source>Go to frame…</source>
        <translation>Перейти к раме…</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Lay on one another</source>
        <translation>Наложить</translation>
    </message>
    <message>
        <source>Keep both: not the same</source>
        <translation>Оставить обе: не одно и то же</translation>
    </message>
    <message>
        <source>Keep all: not the same</source>
        <translation>Оставить все: не одно и то же</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>Сравнить на световом столе</translation>
    </message>
    <message>
        <source>They are recorded as different works of the same subject</source>
        <translation>Они записываются как разные работы на один сюжет</translation>
    </message>
</context>
<context>
    <name>HangChooser</name>
    <message>
        <source>Hang works</source>
        <translation>Повесить работы</translation>
    </message>
    <message>
        <source>Find works that do not hang here yet</source>
        <translation>Найти работы, которых здесь ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>Hang %n work(s)</source>
        <translation>
            <numerusform>Повесить %n работу</numerusform>
            <numerusform>Повесить %n работы</numerusform>
            <numerusform>Повесить %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Works that do not hang here yet</source>
        <translation>Работы, которых здесь ещё нет</translation>
    </message>
    <message>
        <source>Nothing like that is waiting to be hung.</source>
        <translation>Такой работы среди неразвешанных нет.</translation>
    </message>
    <message>
        <source>Every work of the catalogue hangs here.</source>
        <translation>Все работы каталога уже развешаны здесь.</translation>
    </message>
</context>
<context>
    <name>HangDeeds</name>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>развешана %n работа</numerusform>
            <numerusform>развешаны %n работы</numerusform>
            <numerusform>развешано %n работ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangLanding</name>
    <message>
        <source>No {number} keeps its number</source>
        <translation>№ {number} сохраняет номер</translation>
    </message>
    <message>
        <source>No {number} becomes {to}</source>
        <translation>№ {number} становится {to}</translation>
    </message>
    <message>
        <source>, in {section}</source>
        <translation>, раздел «{section}»</translation>
    </message>
    <message>
        <source>; the others close up</source>
        <translation>; остальные сдвигаются</translation>
    </message>
    <message>
        <source>; {first} becomes {to}</source>
        <translation>; {first} становится {to}</translation>
    </message>
    <message>
        <source>; {first} to {last} move on</source>
        <translation>; {first}–{last} сдвигаются вперёд</translation>
    </message>
    <message>
        <source>; {first} to {last} move back</source>
        <translation>; {first}–{last} сдвигаются назад</translation>
    </message>
</context>
<context>
    <name>HangMenus</name>
    <message>
        <source>Numbers follow the order</source>
        <translation>Номера по порядку</translation>
    </message>
    <message>
        <source>Fix all numbers</source>
        <translation>Закрепить все номера</translation>
    </message>
    <message>
        <source>Number by pattern…</source>
        <translation>Пронумеровать по шаблону…</translation>
    </message>
    <message>
        <source>Hang section by section</source>
        <translation>Развесить по разделам</translation>
    </message>
    <message>
        <source>Short label (as usual)</source>
        <translation>Краткая этикетка (обычно)</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Открыть работу</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Смотреть изображения</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Wall or case</source>
        <translation>Стена или витрина</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Номер по каталогу</translation>
    </message>
    <message>
        <source>Let the number follow the order</source>
        <translation>Номер по порядку</translation>
    </message>
    <message>
        <source>Fix the number</source>
        <translation>Закрепить номер</translation>
    </message>
    <message>
        <source>Out of the spotlight</source>
        <translation>Снять отметку главной работы</translation>
    </message>
    <message>
        <source>Into the spotlight</source>
        <translation>Сделать главной работой</translation>
    </message>
    <message>
        <source>Label beside it</source>
        <translation>Этикетка рядом</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Change several at once…</source>
        <translation>Изменить несколько сразу…</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>Вне разделов</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Code, introduction, colour…</source>
        <translation>Код, вступление, цвет…</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Удалить раздел</translation>
    </message>
</context>
<context>
    <name>HangPanel</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работы</numerusform>
            <numerusform>%n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Экспонаты</translation>
    </message>
    <message>
        <source>Hang works</source>
        <translation>Повесить работы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Новый раздел</translation>
    </message>
    <message>
        <source>The works in their order</source>
        <translation>Работы по порядку</translation>
    </message>
    <message>
        <source>Esc lets go</source>
        <translation>Esc отпускает</translation>
    </message>
    <message>
        <source>Nothing hangs yet</source>
        <translation>Пока ничего не висит</translation>
    </message>
    <message>
        <source>Drop works or photographs here, or choose them.</source>
        <translation>Перетащите сюда работы или фотографии либо выберите их.</translation>
    </message>
    <message>
        <source>Drop works here</source>
        <translation>Перетащите работы сюда</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>Вне разделов</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>вступление</translation>
    </message>
    <message>
        <source>no introduction yet</source>
        <translation>вступления пока нет</translation>
    </message>
    <message>
        <source>wall…</source>
        <translation>стена…</translation>
    </message>
    <message>
        <source>wall {wall}</source>
        <translation>стена {wall}</translation>
    </message>
    <message>
        <source>label…</source>
        <translation>этикетка…</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>требует подтверждения</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers follow the order</source>
        <translation>Номера по порядку</translation>
    </message>
    <message>
        <source>Numbers are fixed</source>
        <translation>Номера закреплены</translation>
    </message>
    <message>
        <source>Some numbers are fixed</source>
        <translation>Часть номеров закреплена</translation>
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
    <message>
        <source>Open the record of {name}</source>
        <translation>Открыть запись {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>in {exhibition}</source>
        <translation>выставка: {exhibition}</translation>
    </message>
    <message>
        <source>Show the exhibition {exhibition}</source>
        <translation>Показать выставку {exhibition}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>The work before</source>
        <translation>Предыдущая работа</translation>
    </message>
    <message>
        <source>The next work</source>
        <translation>Следующая работа</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print this work</source>
        <translation>Напечатать эту работу</translation>
    </message>
    <message>
        <source>To the light table</source>
        <translation>На световой стол</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: {there} из {all} нужных текстов</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Originals kept</source>
        <translation>Оригиналы на месте</translation>
    </message>
    <message>
        <source>Sharp at print size</source>
        <translation>Резкость при печати</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Цветовой профиль</translation>
    </message>
    <message>
        <source>Turned the right way</source>
        <translation>Правильный поворот</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Почти одинаковые</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Строка кредита</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Text for the blind</source>
        <translation>Текст для незрячих</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Other facts for print</source>
        <translation>Прочее для печати</translation>
    </message>
    <message>
        <source>Every work has a picture.</source>
        <translation>У каждой работы есть изображение.</translation>
    </message>
    <message>
        <source>Every original lies in the catalogue&apos;s folder.</source>
        <translation>Все оригиналы лежат в папке каталога.</translation>
    </message>
    <message>
        <source>Every picture is sharp enough at its print size.</source>
        <translation>Каждое изображение достаточно резко для своего размера печати.</translation>
    </message>
    <message>
        <source>Every profile is one that screens and printers know.</source>
        <translation>Все профили известны экранам и принтерам.</translation>
    </message>
    <message>
        <source>Every picture stands the right way.</source>
        <translation>Все изображения повёрнуты правильно.</translation>
    </message>
    <message>
        <source>No two works have nearly the same picture.</source>
        <translation>Ни у каких двух работ нет почти одинаковых изображений.</translation>
    </message>
    <message>
        <source>Every work has its credit line in all three languages.</source>
        <translation>У каждой работы есть строка кредита на трёх языках.</translation>
    </message>
    <message>
        <source>Every work that is to be published may be printed.</source>
        <translation>Все публикуемые работы разрешено печатать.</translation>
    </message>
    <message>
        <source>Every picture is described in all three languages.</source>
        <translation>Каждое изображение описано на трёх языках.</translation>
    </message>
    <message>
        <source>Every work has its title in all three languages.</source>
        <translation>У каждой работы есть название на трёх языках.</translation>
    </message>
    <message>
        <source>Of every work it is recorded who made it.</source>
        <translation>Для каждой работы записано, кто её создал.</translation>
    </message>
    <message>
        <source>Every place that is asked for is recorded.</source>
        <translation>Все нужные места записаны.</translation>
    </message>
    <message>
        <source>Every photograph has its caption in all three languages.</source>
        <translation>У каждой фотографии есть подпись на трёх языках.</translation>
    </message>
    <message>
        <source>All that is printed of the works is recorded.</source>
        <translation>Всё, что печатается о работах, записано.</translation>
    </message>
</context>
<context>
    <name>HealthChips</name>
    <message>
        <source>Gallery health</source>
        <translation>Состояние галереи</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>всё в порядке</translation>
    </message>
    <message>
        <source>Use {size}</source>
        <translation>Взять {size}</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Восстановить из файла…</translation>
    </message>
    <message>
        <source>Show in gallery health</source>
        <translation>Показать в состоянии галереи</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Original kept</source>
        <translation>Оригинал на месте</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Прямо</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Без копий</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt-текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Размер печати</translation>
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
        <translation>Здесь пока нет работ.</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) altered or missing</source>
        <translation>
            <numerusform>%n оригинал изменён или пропал</numerusform>
            <numerusform>%n оригинала изменены или пропали</numerusform>
            <numerusform>%n оригиналов изменены или пропали</numerusform>
        </translation>
    </message>
    <message>
        <source>Every original is as it was received.</source>
        <translation>Все оригиналы такие, какими были получены.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Почти одинаковые</translation>
    </message>
    <message>
        <source>Comparing originals</source>
        <translation>Сверка оригиналов</translation>
    </message>
    <message>
        <source>The original as it was received</source>
        <translation>Оригинал, каким он был получен</translation>
    </message>
    <message>
        <source>Look for the missing originals in a folder</source>
        <translation>Искать пропавшие оригиналы в папке</translation>
    </message>
    <message>
        <source>Restoring originals</source>
        <translation>Восстановление оригиналов</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) restored</source>
        <translation>
            <numerusform>Восстановлен %n оригинал</numerusform>
            <numerusform>Восстановлено %n оригинала</numerusform>
            <numerusform>Восстановлено %n оригиналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n там не найден</numerusform>
            <numerusform>%n там не найдены</numerusform>
            <numerusform>%n там не найдены</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Весь каталог</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) looked at</source>
        <translation>
            <numerusform>проверена %n работа</numerusform>
            <numerusform>проверены %n работы</numerusform>
            <numerusform>проверено %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>исправлять нечего</translation>
    </message>
    <message>
        <source>Gallery health</source>
        <translation>Состояние галереи</translation>
    </message>
    <message>
        <source>Works to mend</source>
        <translation>Работы для исправления</translation>
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
    <name>IndexKeeper</name>
    <message>
        <source>Preparing the search</source>
        <translation>Готовим поиск</translation>
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
    <name>InstitutionPanel</name>
    <message>
        <source>Stands in the imprint, on letterheads and in exchange files.</source>
        <translation>Стоит в выходных данных, на бланках и в файлах обмена.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
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
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Временная выдача</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
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
    <name>Knob</name>
    <message>
        <source>Divider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Arrows move it, Space swaps the sides</source>
        <translation>Стрелки двигают её, пробел меняет стороны</translation>
    </message>
</context>
<context>
    <name>LightTablePage</name>
    <message>
        <source>Film strip</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Two pictures over each other</source>
        <translation>Два снимка друг на друге</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Nothing lies on the light table</source>
        <translation>На просмотровом столе ничего нет</translation>
    </message>
    <message>
        <source>Choose two to four works on the wall or in a list and compare them: they will lie here.</source>
        <translation>Выберите на стене или в списке от двух до четырёх работ и сравните их: они лягут сюда.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} from {show}</source>
        <translation>{pictures} из «{show}»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>на столе</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Enter lays a picture
beside the first</source>
        <translation>Enter кладёт снимок
рядом с первым</translation>
    </message>
    <message>
        <source>← → move the divider
Space swaps the sides</source>
        <translation>← → двигают шторку
Пробел меняет стороны</translation>
    </message>
    <message>
        <source>← → fade</source>
        <translation>← → наложение</translation>
    </message>
    <message>
        <source>Space shows the other</source>
        <translation>Пробел показывает другой</translation>
    </message>
    <message>
        <source>The wheel zooms,
dragging moves all</source>
        <translation>Колесо меняет масштаб,
мышь двигает все</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kept on this machine, for whoever sits here.</source>
        <translation>Хранится на этом компьютере для всех, кто за ним работает.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Sharpening…</source>
        <translation>Уточняется…</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No part of the work</source>
        <translation>Ни одна часть работы</translation>
    </message>
    <message>
        <source>For colleagues only: damage never leaves the house</source>
        <translation>Только для сотрудников: сведения о повреждениях не выходят наружу</translation>
    </message>
    <message>
        <source>Marked on this picture</source>
        <translation>Отмечено на этом снимке</translation>
    </message>
    <message>
        <source>Drag for a rectangle; click corner after corner for any other shape and close it with Enter. Arrows move what is chosen, Shift and arrows resize it, Delete takes it away.</source>
        <translation>Для прямоугольника протяните; для другой фигуры щёлкайте угол за углом и замкните клавишей Enter. Стрелки двигают выбранное, Shift и стрелки меняют размер, Delete убирает.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>End marking</source>
        <translation>Закончить разметку</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>Убрать эту отметку</translation>
    </message>
    <message>
        <source>Part of the work</source>
        <translation>Часть работы</translation>
    </message>
    <message>
        <source>Part of the work that is seen there</source>
        <translation>Часть работы, которая там видна</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Put this one in the trash</source>
        <translation>Это — в корзину</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>Открыть {work}</translation>
    </message>
    <message>
        <source>Put {work} in the trash</source>
        <translation>{work} — в корзину</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Набрано раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
    <message>
        <source>{filled} of {all} filled</source>
        <translation>заполнено {filled} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Узор и композиция</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>put back</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Вернуть: {what}</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Сохранить фильтр…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Save again as it is now</source>
        <translation>Сохранить заново как сейчас</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The original of {name} is missing from the catalogue&apos;s folder. Restore it from a copy.</source>
        <translation>Оригинала {name} нет в папке каталога. Восстановите его из копии.</translation>
    </message>
</context>
<context>
    <name>NumberingDialog</name>
    <message>
        <source>Number by pattern</source>
        <translation>Нумерация по шаблону</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>{n} counts the works; {n:02} with noughts before it; {section} is the code of the section.</source>
        <translation>{n} считает работы; {n:02} — с нулями впереди; {section} — код раздела.</translation>
    </message>
    <message>
        <source>Number all works</source>
        <translation>Пронумеровать все работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>next: {ref}</source>
        <translation>следующий: {ref}</translation>
    </message>
    <message>
        <source>Letters, and the number in braces: {n:04} is a number of four figures. What has a number keeps it.</source>
        <translation>Буквы и номер в фигурных скобках: {n:04} — номер из четырёх цифр. Уже данные номера остаются.</translation>
    </message>
    <message>
        <source>Number pattern: {kind}</source>
        <translation>Шаблон номера: {kind}</translation>
    </message>
</context>
<context>
    <name>OriginalsBar</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>Искать их в папке…</translation>
    </message>
    <message>
        <source>Compare every original with its checksum</source>
        <translation>Сверить все оригиналы с контрольной суммой</translation>
    </message>
    <message>
        <source>Look for the missing originals in a folder</source>
        <translation>Искать пропавшие оригиналы в папке</translation>
    </message>
</context>
<context>
    <name>OtherView</name>
    <message>
        <source>Choose the other view</source>
        <translation>Выберите второй вид</translation>
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
    <name>Overlay</name>
    <message>
        <source>Fade</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Let one fade into the other</source>
        <translation>Плавно перейти от одного к другому</translation>
    </message>
    <message>
        <source>Show only where they differ</source>
        <translation>Показать только различия</translation>
    </message>
    <message>
        <source>From the first picture to the second</source>
        <translation>От первого изображения ко второму</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPanel</name>
    <message>
        <source>Restore {field}</source>
        <translation>Вернуть поле «{field}»</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>используется в %n работе</numerusform>
            <numerusform>используется в %n работах</numerusform>
            <numerusform>используется в %n работах</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не используется</translation>
    </message>
    <message>
        <source>The field is in the trash. What stands in it is kept and comes back with it.</source>
        <translation>Поле в корзине. Записанное в нём сохраняется и вернётся вместе с ним.</translation>
    </message>
    <message>
        <source>Fields in their order</source>
        <translation>Поля по порядку</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Fields in their order; Alt with an arrow moves one</source>
        <translation>Поля по порядку; Alt со стрелкой перемещает поле</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>These works have no fields of the museum&apos;s own yet. A new one is a field like any other: in the form, in searches, filters and the history. For example:</source>
        <translation>У этих работ ещё нет собственных полей музея. Новое поле ничем не отличается от прочих: оно есть в форме, в поиске, в отборе и в истории. Например:</translation>
    </message>
    <message>
        <source>Make “{label}”, where it stands in the store</source>
        <translation>Создать «{label}»: где стоит в хранилище</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фотографии</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Открытые недавно</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>↑ ↓ move     ↵ open     Esc back     &gt; commands only</source>
        <translation>↑ ↓ выбрать     ↵ открыть     Esc назад     &gt; только команды</translation>
    </message>
    <message>
        <source>↵ open</source>
        <translation>↵ открыть</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>New work with this title</source>
        <translation>Новая работа с этим названием</translation>
    </message>
    <message>
        <source>Nothing is written like “{text}”.</source>
        <translation>Ничего не написано как «{text}».</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Add a part inside this one</source>
        <translation>Добавить часть внутрь этой</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>Убрать эту часть</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Inside the chosen one</source>
        <translation>Внутрь выбранной</translation>
    </message>
    <message>
        <source>Add a part inside the chosen one</source>
        <translation>Добавить часть внутрь выбранной</translation>
    </message>
    <message>
        <source>Drag a part into another or to another place, or move it with Alt and the arrows. F2 renames it.</source>
        <translation>Перетащите часть в другую или на другое место либо двигайте её клавишами Alt и стрелками. F2 меняет название.</translation>
    </message>
    <message>
        <source>Parts of the work</source>
        <translation>Части работы</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>{heading} (no such field)</source>
        <translation>{heading} (нет такого поля)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропускается</translation>
    </message>
    <message>
        <source>Reference of the work</source>
        <translation>Ссылка на работу</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message numerus="yes">
        <source>Pasting %n work(s)</source>
        <translation>
            <numerusform>Вставляется %n работа</numerusform>
            <numerusform>Вставляются %n работы</numerusform>
            <numerusform>Вставляется %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n work(s)</source>
        <translation>
            <numerusform>Записать %n работу</numerusform>
            <numerusform>Записать %n работы</numerusform>
            <numerusform>Записать %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Просматриваются строки…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Rows with the reference or the number of a work change it; others become new.</source>
        <translation>Строки со ссылкой или номером работы изменяют её; остальные становятся новыми.</translation>
    </message>
    <message>
        <source>Take the clipboard again</source>
        <translation>Взять буфер обмена ещё раз</translation>
    </message>
    <message>
        <source>New works are</source>
        <translation>Новые работы</translation>
    </message>
    <message>
        <source>An empty cell clears the field</source>
        <translation>Пустая ячейка очищает поле</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Drop pictures here</source>
        <translation>Перетащите снимки сюда</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Добавить снимки</translation>
    </message>
    <message>
        <source>This view is</source>
        <translation>Этот вид</translation>
    </message>
    <message>
        <source>Make it the main picture</source>
        <translation>Сделать основным снимком</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Передвинуть назад</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Передвинуть вперёд</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Показать крупно</translation>
    </message>
    <message>
        <source>Take off this work</source>
        <translation>Убрать у этой работы</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are here already</source>
        <translation>
            <numerusform>%n снимок здесь уже есть</numerusform>
            <numerusform>%n снимка здесь уже есть</numerusform>
            <numerusform>%n снимков здесь уже есть</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Снимка пока нет</translation>
    </message>
    <message>
        <source>without a text for the blind</source>
        <translation>без альтернативного текста</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Add pictures of this work</source>
        <translation>Добавить снимки этой работы</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Mark details, parts and damage on the picture</source>
        <translation>Отметить на снимке детали, части и повреждения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Pictures of the work</source>
        <translation>Снимки работы</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>The original is missing or damaged</source>
        <translation>Оригинал отсутствует или повреждён</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Title, {language}: missing</source>
        <translation>Название, {language}: нет</translation>
    </message>
    <message>
        <source>Wall text, {language}: missing</source>
        <translation>Настенный текст, {language}: нет</translation>
    </message>
    <message>
        <source>Wall text, {language}: a draft</source>
        <translation>Настенный текст, {language}: черновик</translation>
    </message>
    <message>
        <source>Wall text, {language}: out of date</source>
        <translation>Настенный текст, {language}: устарел</translation>
    </message>
    <message>
        <source>Dates: not recorded</source>
        <translation>Даты: не указаны</translation>
    </message>
    <message>
        <source>Venue: not recorded</source>
        <translation>Место: не указано</translation>
    </message>
    <message>
        <source>Organiser: not recorded</source>
        <translation>Организатор: не указан</translation>
    </message>
    <message>
        <source>No {number} stands twice</source>
        <translation>№ {number} повторяется</translation>
    </message>
    <message numerus="yes">
        <source>No picture: %n work(s)</source>
        <translation>
            <numerusform>Без изображения: %n работа</numerusform>
            <numerusform>Без изображения: %n работы</numerusform>
            <numerusform>Без изображения: %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Название, {language}: нет у %n работы</numerusform>
            <numerusform>Название, {language}: нет у %n работ</numerusform>
            <numerusform>Название, {language}: нет у %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label, {language}: %n not approved</source>
        <translation>
            <numerusform>Этикетка, {language}: %n не утверждена</numerusform>
            <numerusform>Этикетки, {language}: %n не утверждены</numerusform>
            <numerusform>Этикетки, {language}: %n не утверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alt text, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Альт. текст, {language}: нет у %n работы</numerusform>
            <numerusform>Альт. текст, {language}: нет у %n работ</numerusform>
            <numerusform>Альт. текст, {language}: нет у %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credit, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Благодарность, {language}: нет у %n работы</numerusform>
            <numerusform>Благодарность, {language}: нет у %n работ</numerusform>
            <numerusform>Благодарность, {language}: нет у %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights undecided: %n work(s)</source>
        <translation>
            <numerusform>Права не решены: %n работа</numerusform>
            <numerusform>Права не решены: %n работы</numerusform>
            <numerusform>Права не решены: %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be confirmed: %n work(s)</source>
        <translation>
            <numerusform>Требует подтверждения: %n работа</numerusform>
            <numerusform>Требуют подтверждения: %n работы</numerusform>
            <numerusform>Требуют подтверждения: %n работ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Отклонено {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Показать: {what}</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Таких нет.</translation>
    </message>
    <message>
        <source>What would change, work by work</source>
        <translation>Что изменится, работа за работой</translation>
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
    <message numerus="yes">
        <source>%n chosen work(s)</source>
        <translation>
            <numerusform>%n выбранная работа</numerusform>
            <numerusform>%n выбранные работы</numerusform>
            <numerusform>%n выбранных работ</numerusform>
        </translation>
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
        <source>Language of the paper</source>
        <translation>Язык издания</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
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
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
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
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Альт. тексты</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Благодарности</translation>
    </message>
    <message>
        <source>Ready for print</source>
        <translation>Готовность к печати</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>{aspect}, {language}: {there} of {all}</source>
        <translation>{aspect}, {language}: {there} из {all}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>ещё %n пункт</numerusform>
            <numerusform>ещё %n пункта</numerusform>
            <numerusform>ещё %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: it can be printed.</source>
        <translation>Всё на месте: можно печатать.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Набрано раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
    <message>
        <source>{language}: {there} of {all} needed texts</source>
        <translation>{language}: {there} из {all} нужных текстов</translation>
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
        <source>%n work(s) take the empty frames from {number} on</source>
        <translation>%n работа займёт свободную раму начиная с {number}</translation>
    </message>
    <message>
        <source>%n work(s) hang from {number} on; the others close up</source>
        <translation>%n работа повиснет с {number}; остальные сомкнутся</translation>
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
    <name>RowPainter</name>
    <message>
        <source>Empty frame</source>
        <translation>Пустая рама</translation>
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
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
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
    <name>SectionEditor</name>
    <message>
        <source>Typed earlier and not saved.</source>
        <translation>Введено раньше и не сохранено.</translation>
    </message>
    <message>
        <source>The exhibition itself</source>
        <translation>Сама выставка</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Название раздела</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Everything is saved at once, and can be undone.</source>
        <translation>Всё сохраняется сразу, и всё можно отменить.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Собственные поля</translation>
    </message>
    <message>
        <source>Number patterns</source>
        <translation>Шаблоны номеров</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
</context>
<context>
    <name>ShowHeader</name>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>The wall of this exhibition</source>
        <translation>Стена этой выставки</translation>
    </message>
    <message>
        <source>Copy with its sections, without its works</source>
        <translation>Скопировать с разделами, без работ</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>Напечатать пробу</translation>
    </message>
    <message>
        <source>All exhibitions</source>
        <translation>Все выставки</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Ready for print, programme</source>
        <translation>Готовность к печати, программа</translation>
    </message>
    <message>
        <source>{count} of {announced} catalogued</source>
        <translation>{count} из {announced} в каталоге</translation>
    </message>
    <message numerus="yes">
        <source>%n catalogued, no number announced</source>
        <translation>
            <numerusform>%n в каталоге, число не объявлено</numerusform>
            <numerusform>%n в каталоге, число не объявлено</numerusform>
            <numerusform>%n в каталоге, число не объявлено</numerusform>
        </translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>требует подтверждения</translation>
    </message>
</context>
<context>
    <name>ShowList</name>
    <message>
        <source>{title} is in the trash; its works stay in the catalogue.</source>
        <translation>«{title}» в корзине; работы остаются в каталоге.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy, without its works</source>
        <translation>Скопировать без работ</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Новая выставка</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>развешана %n работа</numerusform>
            <numerusform>развешаны %n работы</numerusform>
            <numerusform>развешано %n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n выставка</numerusform>
            <numerusform>%n выставки</numerusform>
            <numerusform>%n выставок</numerusform>
        </translation>
    </message>
    <message>
        <source>dates not recorded</source>
        <translation>даты не указаны</translation>
    </message>
    <message>
        <source>{count} of {announced} works</source>
        <translation>{count} из {announced} работ</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>требует подтверждения</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работы</numerusform>
            <numerusform>%n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>No exhibition yet</source>
        <translation>Выставок пока нет</translation>
    </message>
    <message>
        <source>Make one: give it a title, then hang works that are catalogued. Dates may stay unknown.</source>
        <translation>Создайте выставку: дайте ей название, затем развесьте занесённые в каталог работы. Даты могут остаться неизвестными.</translation>
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
    <name>SourceCard</name>
    <message>
        <source>To be confirmed.</source>
        <translation>Требует подтверждения.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Stars: Ctrl+0 to Ctrl+5</source>
        <translation>Звёзды: от Ctrl+0 до Ctrl+5</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Choose a word</source>
        <translation>Выберите слово</translation>
    </message>
    <message>
        <source>Now the same in all: {value}</source>
        <translation>Сейчас одинаково у всех: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n разное значение</numerusform>
            <numerusform>%n разных значения</numerusform>
            <numerusform>%n разных значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>ещё %n значение</numerusform>
            <numerusform>ещё %n значения</numerusform>
            <numerusform>ещё %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Different values: {values}</source>
        <translation>Разные значения: {values}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Откуда копируется</translation>
    </message>
    <message>
        <source>Name of a field, in any language</source>
        <translation>Название поля на любом языке</translation>
    </message>
    <message>
        <source>e finds ə, small finds capital</source>
        <translation>e находит ə, строчная — прописную</translation>
    </message>
    <message>
        <source>Only where nothing stands yet</source>
        <translation>Только там, где ещё пусто</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Убрать этот шаг</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>The texts in all languages</source>
        <translation>Тексты на всех языках</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Take the chosen step away</source>
        <translation>Убрать выбранный этап</translation>
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
    <name>TableModel</name>
    <message>
        <source>approved</source>
        <translation>утверждён</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>требует проверки</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Looking at pictures</source>
        <translation>Снимки проверяются</translation>
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
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n значение с тех пор изменено и остаётся как есть.</numerusform>
            <numerusform>%n значения с тех пор изменены и остаются как есть.</numerusform>
            <numerusform>%n значений с тех пор изменено и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has it open: look only</source>
        <translation>Открыто у {who}: только просмотр</translation>
    </message>
    <message>
        <source>Cannot be written to: look only</source>
        <translation>Нельзя записать: только просмотр</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ОБРАЗЕЦ</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Введено раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
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
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в черновик</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} of {most}</source>
        <translation>{words} из {most}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Typed earlier and not saved. It is saved when you close this window.</source>
        <translation>Введено раньше и не сохранено. Сохранится, когда вы закроете это окно.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
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
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Введено раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
</context>
<context>
    <name>TiesTab</name>
    <message>
        <source>Where it hangs</source>
        <translation>Где выставлена</translation>
    </message>
    <message>
        <source>It hangs nowhere yet.</source>
        <translation>Пока нигде не выставлена.</translation>
    </message>
    <message>
        <source>No other work is tied to this one. Name one in the field “Related works” below.</source>
        <translation>С этой работой не связана ни одна другая. Назовите её в поле «Связанные работы» ниже.</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Связанные работы</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть целого</translation>
    </message>
    <message>
        <source>Furnished with</source>
        <translation>Убранство</translation>
    </message>
    <message>
        <source>Demonstrated at</source>
        <translation>Где показывали</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>named there</source>
        <translation>названа там</translation>
    </message>
    <message>
        <source>same viewpoint</source>
        <translation>с той же точки</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Мигание</translation>
    </message>
    <message>
        <source>Light table</source>
        <translation>Просмотровый стол</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Whole pictures, or 100 %</source>
        <translation>Снимки целиком или 100 %</translation>
    </message>
    <message>
        <source>Same point</source>
        <translation>Одна точка</translation>
    </message>
    <message>
        <source>All pictures show the same point at the same size</source>
        <translation>Все снимки показывают одну точку в одном масштабе</translation>
    </message>
    <message>
        <source>More room for the pictures</source>
        <translation>Больше места снимкам</translation>
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
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
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
    <name>Wall</name>
    <message>
        <source>No title</source>
        <translation>Нет названия</translation>
    </message>
    <message>
        <source>No credit line</source>
        <translation>Нет строки благодарности</translation>
    </message>
    <message>
        <source>No text for the blind</source>
        <translation>Нет текста для незрячих</translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message>
        <source>Open the picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Compare on the light table</source>
        <translation>Сравнить на световом столе</translation>
    </message>
    <message>
        <source>Show as before and after</source>
        <translation>Показать как «до» и «после»</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Изменить несколько…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Объединить в пару…</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} – до, {after} – после</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Без звёзд</translation>
    </message>
    <message>
        <source>No longer picked</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Убрать промежутки</translation>
    </message>
    <message>
        <source>Go to frame…</source>
        <translation>Перейти к раме…</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Добавить фотографии…</translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>Wall texts</source>
        <translation>Настенные тексты</translation>
    </message>
</context>
<context>
    <name>WeaveCard</name>
    <message>
        <source>Knot and weave</source>
        <translation>Узел и переплетение</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Переплетение</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>увеличено</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>узел</translation>
    </message>
    <message>
        <source>pattern yarn</source>
        <translation>узорная нить</translation>
    </message>
    <message>
        <source>warp</source>
        <translation>основа</translation>
    </message>
    <message>
        <source>weft</source>
        <translation>уток</translation>
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
    <name>WorkPage</name>
    <message>
        <source>Page of the work</source>
        <translation>Страница работы</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Use {size}</source>
        <translation>Взять {size}</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Восстановить из файла…</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>Открыть {work}</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
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
    <message>
        <source>{button} “{title}”</source>
        <translation>{button} «{title}»</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Найдено в</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>{count} of {total} found</source>
        <translation>найдено {count} из {total}</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>выбрано {chosen} из {count}</translation>
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
    <message>
        <source>Nothing is spelled so; these only sound alike.</source>
        <translation>Так ничего не пишется; это лишь похоже по звучанию.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Введите меньше букв или уберите один из фильтров.</translation>
    </message>
</context>
</TS>
