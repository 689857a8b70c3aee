<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n work(s) take the empty frames from {number} on</source>
        <translation>
            <numerusform>%n работа займёт свободную раму начиная с {number}</numerusform>
            <numerusform>%n работы займут свободные рамы начиная с {number}</numerusform>
            <numerusform>%n работ займут свободные рамы начиная с {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hang from {number} on; the others close up</source>
        <translation>
            <numerusform>%n работа повиснет с {number}; остальные сомкнутся</numerusform>
            <numerusform>%n работы повиснут с {number}; остальные сомкнутся</numerusform>
            <numerusform>%n работ повиснут с {number}; остальные сомкнутся</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignBand</name>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Поворот</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put the picture back</source>
        <translation>Вернуть снимок на место</translation>
    </message>
    <message>
        <source>{name} is moved: drag it, or arrows, [ ] to turn, , . to scale. Kept on this machine only.</source>
        <translation>Сдвигается {name}: тяните мышью или стрелками, [ ] — поворот, , . — масштаб. Хранится только на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>Attach too</source>
        <translation>Прикрепить тоже</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Attach this picture too</source>
        <translation>Прикрепить и этот снимок</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>Пропустить этот снимок</translation>
    </message>
    <message>
        <source>Lay on one another</source>
        <translation>Наложить друг на друга</translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n that are the same</source>
        <translation>
            <numerusform>Пропустить %n совпадающий</numerusform>
            <numerusform>Пропустить все %n совпадающих</numerusform>
            <numerusform>Пропустить все %n совпадающих</numerusform>
        </translation>
    </message>
    <message>
        <source>This record has this very picture already</source>
        <translation>У этой записи уже есть именно этот снимок</translation>
    </message>
    <message>
        <source>It is not attached twice.</source>
        <translation>Второй раз он не прикрепляется.</translation>
    </message>
    <message>
        <source>The catalogue has this very file</source>
        <translation>В каталоге уже есть именно этот файл</translation>
    </message>
    <message>
        <source>Attach it too, and both records show the one file. Skip it, and all stays as it is.</source>
        <translation>Прикрепите — и обе записи покажут один файл. Пропустите — и всё останется как есть.</translation>
    </message>
    <message>
        <source>The catalogue has a picture that looks alike</source>
        <translation>В каталоге есть похожий снимок</translation>
    </message>
    <message>
        <source>Attach it too, and the catalogue keeps both files. Skip it, and all stays as it is.</source>
        <translation>Прикрепите — и каталог сохранит оба файла. Пропустите — и всё останется как есть.</translation>
    </message>
    <message>
        <source>Comes in for</source>
        <translation>Поступает для</translation>
    </message>
    <message>
        <source>The catalogue has</source>
        <translation>В каталоге есть</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve texts</source>
        <translation>Утверждение текстов</translation>
    </message>
    <message>
        <source>Read each of them; what is not ticked stays as it is.</source>
        <translation>Прочтите каждый; неотмеченное остаётся как есть.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Texts that wait for approval</source>
        <translation>Тексты, ждущие утверждения</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Сам текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n text(s)</source>
        <translation>
            <numerusform>Утвердить %n текст</numerusform>
            <numerusform>Утвердить %n текста</numerusform>
            <numerusform>Утвердить %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>What visitors see</source>
        <translation>Что видят посетители</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Надо проверить</translation>
    </message>
    <message>
        <source>No guide and no kiosk shows it: it belongs to no exhibition and to no programme with one.</source>
        <translation>Ни один путеводитель и киоск этого не покажет: событие не относится ни к выставке, ни к программе с выставкой.</translation>
    </message>
    <message>
        <source>Printed in the guide of</source>
        <translation>Печатается в путеводителе выставки</translation>
    </message>
    <message>
        <source>No frozen edition holds it yet; a kiosk shows it after the next one.</source>
        <translation>Ни в одном закреплённом издании его ещё нет; киоск покажет его после следующего.</translation>
    </message>
    <message>
        <source>Kiosks show it where one of these editions is: {names}.</source>
        <translation>Киоски показывают его, если на них одно из изданий: {names}.</translation>
    </message>
</context>
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
    <name>Backups</name>
    <message>
        <source>Made on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message numerus="yes">
        <source>whole, %n original(s) lacked</source>
        <translation>
            <numerusform>цела, не хватало %n оригинала</numerusform>
            <numerusform>цела, не хватало %n оригиналов</numerusform>
            <numerusform>цела, не хватало %n оригиналов</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>not there now: {folder}</source>
        <translation>сейчас недоступно: {folder}</translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>No backup of this catalogue is known here.</source>
        <translation>Здесь не известно ни одной копии этого каталога.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Test this backup: read all of it and compare</source>
        <translation>Проверить эту копию: прочитать целиком и сверить</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore this backup into a new folder</source>
        <translation>Восстановить эту копию в новую папку</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show this backup in its folder</source>
        <translation>Показать эту копию в папке</translation>
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
        <source>Enter a value. To empty the field, choose “Clear”.</source>
        <translation>Введите значение. Чтобы очистить поле, выберите «Очистить».</translation>
    </message>
    <message>
        <source>Enter the text that is meant.</source>
        <translation>Введите нужный текст.</translation>
    </message>
    <message>
        <source>Choose the field that is copied.</source>
        <translation>Выберите поле, из которого копируется.</translation>
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
        <source>New in the lists: {names}</source>
        <translation>Новое в списках: {names}</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>There is no exhibition yet. What hangs in one is counted here, and what it lacks.</source>
        <translation>Выставок пока нет. Здесь будет видно, сколько в них развешено и чего не хватает.</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Новая выставка</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Organiser not recorded</source>
        <translation>Организатор не указан</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
    <message numerus="yes">
        <source>/ %n work(s) catalogued</source>
        <translation>
            <numerusform>/ %n работа в каталоге</numerusform>
            <numerusform>/ %n работы в каталоге</numerusform>
            <numerusform>/ %n работ в каталоге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) · number not announced</source>
        <translation>
            <numerusform>%n работа · число не объявлено</numerusform>
            <numerusform>%n работы · число не объявлено</numerusform>
            <numerusform>%n работ · число не объявлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Record rights</source>
        <translation>Записать права</translation>
    </message>
    <message>
        <source>Record rights in the work, a picture or a text</source>
        <translation>Записать права на работу, изображение или текст</translation>
    </message>
    <message>
        <source>Nothing is recorded. Record rights, and say what may be done.</source>
        <translation>Ничего не записано. Запишите права и укажите, что можно делать.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>изменено позже</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>стёрто навсегда</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
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
    <name>ChangesPane</name>
    <message>
        <source>Putting back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>История этой записи</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay as they are, since they were changed again or others need them: {names}</source>
        <translation>
            <numerusform>%n изменение осталось как есть: его значение изменили позже или запись нужна другим: {names}</numerusform>
            <numerusform>%n изменения остались как есть: их значения изменили позже или записи нужны другим: {names}</numerusform>
            <numerusform>%n изменений остались как есть: их значения изменили позже или записи нужны другим: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back.</source>
        <translation>
            <numerusform>Возвращена %n запись.</numerusform>
            <numerusform>Возвращены %n записи.</numerusform>
            <numerusform>Возвращено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Ничего не возвращено.</translation>
    </message>
    <message>
        <source>Put back all the same</source>
        <translation>Всё равно вернуть</translation>
    </message>
    <message>
        <source>Take this record back</source>
        <translation>Отозвать эту запись</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Вернуть это значение</translation>
    </message>
    <message numerus="yes">
        <source>Put %n change(s) back</source>
        <translation>
            <numerusform>Вернуть %n изменение</numerusform>
            <numerusform>Вернуть %n изменения</numerusform>
            <numerusform>Вернуть %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Этот каталог здесь можно только смотреть.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{field} before</source>
        <translation>{field}: было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Changed since by {who}, {when}.</source>
        <translation>Позже изменено: {who}, {when}.</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>Запись как была</translation>
    </message>
    <message>
        <source>Put the whole record back as it was before this change</source>
        <translation>Вернуть всю запись к виду до этого изменения</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>The value before and after</source>
        <translation>Значение до и после</translation>
    </message>
</context>
<context>
    <name>ChangesSaid</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
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
    <name>CheckActions</name>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые…</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) stay out</source>
        <translation>
            <numerusform>%n отклонённая строка не войдёт</numerusform>
            <numerusform>%n отклонённые строки не войдут</numerusform>
            <numerusform>%n отклонённых строк не войдут</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows with the reasons beside them as a workbook</source>
        <translation>Сохранить отклонённые строки с причинами в виде таблицы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Импортировать нечего</translation>
    </message>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Импортировать %n изображение</numerusform>
            <numerusform>Импортировать %n изображения</numerusform>
            <numerusform>Импортировать %n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good record(s)</source>
        <translation>
            <numerusform>Импортировать %n годную запись</numerusform>
            <numerusform>Импортировать %n годные записи</numerusform>
            <numerusform>Импортировать %n годных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Импортировать %n запись</numerusform>
            <numerusform>Импортировать %n записи</numerusform>
            <numerusform>Импортировать %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows above are those of the check before the last change.</source>
        <translation>Выше строки проверки до последнего изменения.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here, not written.</source>
        <translation>Этот каталог здесь можно только смотреть, писать в него нельзя.</translation>
    </message>
    <message>
        <source>What was changed here stays as it is. There is nothing to write.</source>
        <translation>Изменённое здесь остаётся как есть. Записывать нечего.</translation>
    </message>
    <message>
        <source>Everything in this file is in the catalogue already. There is nothing to write.</source>
        <translation>Всё из этого файла уже есть в каталоге. Записывать нечего.</translation>
    </message>
    <message>
        <source>No row of this file can be written as it stands. Mend the refused rows first.</source>
        <translation>Ни одну строку файла нельзя записать как есть. Сначала исправьте отклонённые.</translation>
    </message>
    <message>
        <source>A snapshot comes first; one Undo takes all back.</source>
        <translation>Сначала — снимок; одна отмена вернёт всё.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not looked at yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>что-то не так</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>From the backups</source>
        <translation>Из резервных копий</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>From elsewhere…</source>
        <translation>Из другого места…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Every row is being checked. Nothing is written yet.</source>
        <translation>Проверяется каждая строка. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>There is no row in this file that says anything.</source>
        <translation>В этом файле нет ни одной содержательной строки.</translation>
    </message>
    <message>
        <source>No row fits this filter.</source>
        <translation>Под этот отбор строк нет.</translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>В этом файле всё в порядке.</translation>
    </message>
    <message>
        <source>Correct the cells of this row</source>
        <translation>Исправить ячейки этой строки</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Не брать эти строки</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая проблема</translation>
    </message>
    <message>
        <source>{name} refused.xlsx</source>
        <translation>{name} отклонённые.xlsx</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>%n отклонённая строка с причинами сохранена в {file}.</numerusform>
            <numerusform>%n отклонённые строки с причинами сохранены в {file}.</numerusform>
            <numerusform>%n отклонённых строк с причинами сохранены в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {records} are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>%n строка ({records}) сохранена в {file} вместе с причинами.</numerusform>
            <numerusform>%n строки ({records}) сохранены в {file} вместе с причинами.</numerusform>
            <numerusform>%n строк ({records}) сохранены в {file} вместе с причинами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused record(s)</source>
        <translation>
            <numerusform>%n отклонённая запись</numerusform>
            <numerusform>%n отклонённые записи</numerusform>
            <numerusform>%n отклонённых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Записи файла</translation>
    </message>
</context>
<context>
    <name>CheckTop</name>
    <message>
        <source>Show all rows again</source>
        <translation>Снова показать все строки</translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation>Отбор строк</translation>
    </message>
    <message>
        <source>Filter these rows by number, title or row</source>
        <translation>Отобрать строки по номеру, названию или строке</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Новая проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>дан %n ответ</numerusform>
            <numerusform>дано %n ответа</numerusform>
            <numerusform>дано %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка не берётся</numerusform>
            <numerusform>%n строки не берутся</numerusform>
            <numerusform>%n строк не берутся</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Отменить последний</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Отменить последний ответ</translation>
    </message>
    <message numerus="yes">
        <source>The file ends there. Only the %n whole record(s) before it are shown.</source>
        <translation>
            <numerusform>Файл на этом обрывается. Показана только %n целая запись до этого места.</numerusform>
            <numerusform>Файл на этом обрывается. Показаны только %n целые записи до этого места.</numerusform>
            <numerusform>Файл на этом обрывается. Показаны только %n целых записей до этого места.</numerusform>
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
    <name>ChoicesColumn</name>
    <message numerus="yes">
        <source>Editions: %n</source>
        <translation>
            <numerusform>Издания: %n</numerusform>
            <numerusform>Издания: %n</numerusform>
            <numerusform>Издания: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Издания…</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Вид издания</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Beside it: {language}</source>
        <translation>Рядом: {language}</translation>
    </message>
    <message>
        <source>Create PDF…</source>
        <translation>Создать PDF…</translation>
    </message>
    <message>
        <source>Create the PDF</source>
        <translation>Создать файл PDF</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Закрепить…</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Закрепить как издание</translation>
    </message>
    <message>
        <source>Editions of this exhibition</source>
        <translation>Издания этой выставки</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Choose an export, a catalogue, or a table with its pictures</source>
        <translation>Выберите папку экспорта, каталога или таблицы с её изображениями</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures</source>
        <translation>Выберите папку с изображениями</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s)</source>
        <translation>
            <numerusform>Первая %n запись</numerusform>
            <numerusform>Первые %n записи</numerusform>
            <numerusform>Первые %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>Первая %n строка</numerusform>
            <numerusform>Первые %n строки</numerusform>
            <numerusform>Первые %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Файл просматривается…</translation>
    </message>
    <message>
        <source>An export of this program: {tables}, {records}.</source>
        <translation>Экспорт этой программы: {tables}, {records}.</translation>
    </message>
    <message>
        <source>A catalogue of this program: {tables}, {records}, {files}. It is only read.</source>
        <translation>Каталог этой программы: {tables}, {records}, {files}. Он только читается.</translation>
    </message>
    <message>
        <source>Not made by this program, and left alone here: {names}.</source>
        <translation>Создано не этой программой, здесь не затрагивается: {names}.</translation>
    </message>
    <message>
        <source>Pictures: {folder}</source>
        <translation>Изображения: {folder}</translation>
    </message>
    <message>
        <source>If the table names pictures, tell where they lie.</source>
        <translation>Если в таблице названы изображения, укажите, где они лежат.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Папка изображений…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Снимки к работам…</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Без изображений</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Первые строки таблицы</translation>
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
        <translation>Названия и число работ…</translation>
    </message>
    <message>
        <source>New exhibition…</source>
        <translation>Новая выставка…</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Merge {name} with …</source>
        <translation>Объединить «{name}» с …</translation>
    </message>
    <message>
        <source>Type the other name, or its number; then see both sides before anything happens.</source>
        <translation>Введите другое имя или номер; прежде чем что-либо изменится, вы увидите обе стороны.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Показать обе</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Возможно, одно и то же</translation>
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
        <source>Compare on the light table</source>
        <translation>Сравнить на просмотровом столе</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Изменить несколько…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Экспортировать %n работу…</numerusform>
            <numerusform>Экспортировать %n работы…</numerusform>
            <numerusform>Экспортировать %n работ…</numerusform>
        </translation>
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
    <name>Citing</name>
    <message>
        <source>Facts that stand in it</source>
        <translation>Факты из этого источника</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>It is named for no fact yet.</source>
        <translation>Пока не указан ни для одного факта.</translation>
    </message>
    <message>
        <source>No source is named yet.</source>
        <translation>Источник пока не указан.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: its number, or its words</source>
        <translation>Источник: номер или текст</translation>
    </message>
    <message>
        <source>Name this source for the record</source>
        <translation>Указать этот источник для записи</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Подтвердить: {what}</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>вся запись</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>Citation: {what}</source>
        <translation>Ссылка на источник: {what}</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>{field} was changed here since the last import of this file.</source>
        <translation>{field}: изменено здесь после прошлого импорта этого файла.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>then  {text}</source>
        <translation>тогда  {text}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>ColoursOfPeople</name>
    <message>
        <source>Madder red</source>
        <translation>Мареновый красный</translation>
    </message>
    <message>
        <source>Indigo blue</source>
        <translation>Синий индиго</translation>
    </message>
    <message>
        <source>Sage green</source>
        <translation>Зелёный шалфей</translation>
    </message>
    <message>
        <source>Weld yellow</source>
        <translation>Жёлтый резеда</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Сливовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Сине-зелёный</translation>
    </message>
    <message>
        <source>Walnut brown</source>
        <translation>Ореховый коричневый</translation>
    </message>
    <message>
        <source>Slate grey</source>
        <translation>Серый сланец</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
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
    <name>ColumnPanel</name>
    <message>
        <source>No column is chosen</source>
        <translation>Столбец не выбран</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Столбец {letter}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Чем становится</translation>
    </message>
    <message>
        <source>Another field too</source>
        <translation>Ещё одно поле</translation>
    </message>
    <message>
        <source>Every row is empty here.</source>
        <translation>Здесь все строки пусты.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>и другие</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>part {n}</source>
        <translation>часть {n}</translation>
    </message>
    <message>
        <source>Becomes {field}: choose another</source>
        <translation>Становится полем «{field}»: выбрать другое</translation>
    </message>
    <message>
        <source>Which part of the cell becomes {field}</source>
        <translation>Какая часть ячейки становится полем «{field}»</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>Не в поле «{field}»</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>не делить</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>вертикальная черта |</translation>
    </message>
    <message>
        <source>slash /</source>
        <translation>косая черта /</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>dash -</source>
        <translation>тире -</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Cells are split at</source>
        <translation>Делить ячейки по знаку</translation>
    </message>
    <message numerus="yes">
        <source>Translate values (%n)…</source>
        <translation>
            <numerusform>Перевести значения (%n)…</numerusform>
            <numerusform>Перевести значения (%n)…</numerusform>
            <numerusform>Перевести значения (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate values…</source>
        <translation>Перевести значения…</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Чем становится</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation>Вид записи</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Снимки к работам…</translation>
    </message>
    <message>
        <source>Paste a table of works</source>
        <translation>Вставить таблицу работ</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Экспорт таблиц…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Verify the catalogue…</source>
        <translation>Проверить каталог…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
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
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Тексты и переводы</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Права и благодарности</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
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
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Match pictures with works</source>
        <translation>Снимки к работам</translation>
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
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>These show different places. Pair them only if it is one place all the same.</source>
        <translation>На снимках разные места. Соединяйте, только если это всё же одно место.</translation>
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
        <translation>Без изменений</translation>
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
    <name>ConstantsBox</name>
    <message>
        <source>Not {field} any more</source>
        <translation>Больше не задавать «{field}»</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>Одинаково во всех строках</translation>
    </message>
    <message>
        <source>For example who holds the works.</source>
        <translation>Например, у кого хранятся работы.</translation>
    </message>
    <message>
        <source>A field for all rows</source>
        <translation>Поле для всех строк</translation>
    </message>
</context>
<context>
    <name>CoordinatesLine</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Введено раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
    <message>
        <source>reads as {place}</source>
        <translation>читается как {place}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>напр. {example}</translation>
    </message>
    <message>
        <source>Coordinates: latitude, longitude</source>
        <translation>Координаты: широта, долгота</translation>
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
    <name>Course</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What to know of the file</source>
        <translation>Что нужно знать о файле</translation>
    </message>
</context>
<context>
    <name>CreatedWords</name>
    <message>
        <source>Created because the rows name them: {records}.</source>
        <translation>Созданы, потому что названы в строках: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n лицо или организация</numerusform>
            <numerusform>%n лица и организации</numerusform>
            <numerusform>%n лиц и организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of the vocabularies</source>
        <translation>
            <numerusform>%n новое слово словарей</numerusform>
            <numerusform>%n новых слова словарей</numerusform>
            <numerusform>%n новых слов словарей</numerusform>
        </translation>
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
    <name>DailyBackup</name>
    <message>
        <source>Daily backup, MB</source>
        <translation>Ежедневная копия, МБ</translation>
    </message>
    <message numerus="yes">
        <source>The daily backup was made, but %n original(s) are missing or altered.</source>
        <translation>
            <numerusform>Ежедневная резервная копия сделана, но %n оригинал отсутствует или изменён.</numerusform>
            <numerusform>Ежедневная резервная копия сделана, но %n оригинала отсутствуют или изменены.</numerusform>
            <numerusform>Ежедневная резервная копия сделана, но %n оригиналов отсутствуют или изменены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily backup was made and proved whole.</source>
        <translation>Ежедневная резервная копия сделана и проверена: она цела.</translation>
    </message>
</context>
<context>
    <name>DamageOffer</name>
    <message>
        <source>See what is wrong…</source>
        <translation>Посмотреть, что не так…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Экспортировать то, что читается…</translation>
    </message>
    <message>
        <source>Damaged: what now?</source>
        <translation>Повреждён: что делать?</translation>
    </message>
    <message>
        <source>The catalogue is damaged: what may be done now</source>
        <translation>Каталог повреждён: что можно сделать сейчас</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The wall</source>
        <translation>Стена</translation>
    </message>
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
    <name>DoneCard</name>
    <message numerus="yes">
        <source>%n picture(s) tied to their works</source>
        <translation>
            <numerusform>%n снимок прикреплён к работе</numerusform>
            <numerusform>%n снимка прикреплены к работам</numerusform>
            <numerusform>%n снимков прикреплено к работам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder were not used.</source>
        <translation>
            <numerusform>%n файл из папки не использован.</numerusform>
            <numerusform>%n файла из папки не использованы.</numerusform>
            <numerusform>%n файлов из папки не использовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The originals are kept as they came.</source>
        <translation>Оригиналы хранятся такими, какими поступили.</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Take the import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые…</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Импортировать другую таблицу</translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>Show this record in its own place</source>
        <translation>Показать запись на её месте</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Записи файла</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The import of {name} is being taken back…</source>
        <translation>Импорт {name} отменяется…</translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation>Импорт {name} отменён.</translation>
    </message>
    <message>
        <source>{name} is in the catalogue.</source>
        <translation>{name} — в каталоге.</translation>
    </message>
    <message>
        <source>Nothing had to be written: everything in {name} is here already.</source>
        <translation>Записывать ничего не пришлось: всё из {name} уже здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as before</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hung</source>
        <translation>
            <numerusform>%n повешена</numerusform>
            <numerusform>%n повешены</numerusform>
            <numerusform>%n повешено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) brought in</source>
        <translation>
            <numerusform>внесён %n исходный файл</numerusform>
            <numerusform>внесены %n исходных файла</numerusform>
            <numerusform>внесено %n исходных файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought in</source>
        <translation>
            <numerusform>добавлено %n изображение</numerusform>
            <numerusform>добавлено %n изображения</numerusform>
            <numerusform>добавлено %n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but not brought in</source>
        <translation>
            <numerusform>%n изображение названо, но не добавлено</numerusform>
            <numerusform>%n изображения названы, но не добавлены</numerusform>
            <numerusform>%n изображений названо, но не добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n отклонена и не вошла</numerusform>
            <numerusform>%n отклонены и не вошли</numerusform>
            <numerusform>%n отклонено и не вошло</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was before. Nothing of it is left in the catalogue.</source>
        <translation>Всё как было прежде. В каталоге от него ничего не осталось.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were edited since; what was edited stays.</source>
        <translation>
            <numerusform>%n запись с тех пор правили; правки остаются.</numerusform>
            <numerusform>%n записи с тех пор правили; правки остаются.</numerusform>
            <numerusform>%n записей с тех пор правили; правки остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>All else is as it was before.</source>
        <translation>Всё остальное как было прежде.</translation>
    </message>
    <message>
        <source>The catalogue as it was before lies in {folder}, as {name}.</source>
        <translation>Каталог в прежнем виде лежит в {folder} под именем {name}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n snapshot(s) are kept.</source>
        <translation>
            <numerusform>Хранится самый новый %n снимок.</numerusform>
            <numerusform>Хранятся %n самых новых снимка.</numerusform>
            <numerusform>Хранятся %n самых новых снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are saved in {file}.</source>
        <translation>Отклонённые строки сохранены в {file}.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a table here</source>
        <translation>Перетащите таблицу сюда</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, JSON or LIDO, a whole export of this program, or the folder of a catalogue. A folder of pictures may come with a table. Nothing is written yet.</source>
        <translation>Excel, LibreOffice, CSV, JSON или LIDO, целый экспорт этой программы или папка каталога. Вместе с таблицей можно дать папку с изображениями. Пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
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
    <name>EditionArrivals</name>
    <message>
        <source>Taking an edition in</source>
        <translation>Издание принимается</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Принято: {name}</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>EditionsDialog</name>
    <message>
        <source>Edition to carry (*{ending})</source>
        <translation>Переносное издание (*{ending})</translation>
    </message>
    <message>
        <source>Export the edition</source>
        <translation>Вынести издание в файл</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>Внести издание</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>From edition {one} to edition {two}</source>
        <translation>От издания {one} к изданию {two}</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Копируются снимки…</translation>
    </message>
    <message>
        <source>Picture {done} of {total}</source>
        <translation>Снимок {done} из {total}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Внесено: {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>No edition yet</source>
        <translation>Изданий ещё нет</translation>
    </message>
    <message>
        <source>Freeze the exhibition, or import an edition from a file.</source>
        <translation>Закрепите выставку или внесите издание из файла.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Print from it</source>
        <translation>Печатать с него</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>Глазами посетителя</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare two editions, or one with the one before</source>
        <translation>Сравнить два издания или одно с предыдущим</translation>
    </message>
    <message>
        <source>What was changed since it was made</source>
        <translation>Что изменили после его выпуска</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Typed earlier and not saved. Leave the text to save it.</source>
        <translation>Набрано раньше и не сохранено. Чтобы сохранить, выйдите из текста.</translation>
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
    <message numerus="yes">
        <source>{words}: %n too many</source>
        <translation>
            <numerusform>{words}: лишнее %n</numerusform>
            <numerusform>{words}: лишних %n</numerusform>
            <numerusform>{words}: лишних %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard what was typed and not saved</source>
        <translation>Отбросить набранное и не сохранённое</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Typed earlier and not saved. Leave the field to save it.</source>
        <translation>Введено раньше и не сохранено. Покиньте поле, чтобы сохранить.</translation>
    </message>
    <message>
        <source>Copy the address of {what}</source>
        <translation>Скопировать адрес {what}</translation>
    </message>
    <message>
        <source>Take {what} away</source>
        <translation>Убрать {what}</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Скопировано: {address}</translation>
    </message>
    <message>
        <source>The same elsewhere</source>
        <translation>В других справочниках</translation>
    </message>
    <message>
        <source>No address is recorded.</source>
        <translation>Адрес не записан.</translation>
    </message>
    <message>
        <source>Number in {list}, or address</source>
        <translation>Номер в {list} или адрес</translation>
    </message>
    <message>
        <source>Number or address: {lists}</source>
        <translation>Номер или адрес: {lists}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Will be gone</source>
        <translation>Исчезнет</translation>
    </message>
    <message>
        <source>With them: {parts}.</source>
        <translation>Вместе с ними: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s), {size}, and all that was made from them.</source>
        <translation>
            <numerusform>%n исходный файл, {size}, и всё, что из него сделано.</numerusform>
            <numerusform>%n исходных файла, {size}, и всё, что из них сделано.</numerusform>
            <numerusform>%n исходных файлов, {size}, и всё, что из них сделано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history.</source>
        <translation>
            <numerusform>%n строка истории.</numerusform>
            <numerusform>%n строки истории.</numerusform>
            <numerusform>%n строк истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers stay taken: nobody is given them again.</source>
        <translation>Номера остаются занятыми: больше их никто не получит.</translation>
    </message>
    <message>
        <source>Cannot be erased</source>
        <translation>Нельзя стереть</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still held by</source>
        <translation>Ещё хранится</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the catalogue in its folder “backups”:</source>
        <translation>
            <numerusform>%n копия каталога в его папке «backups»:</numerusform>
            <numerusform>%n копии каталога в его папке «backups»:</numerusform>
            <numerusform>%n копий каталога в его папке «backups»:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen edition(s):</source>
        <translation>
            <numerusform>%n закреплённое издание:</numerusform>
            <numerusform>%n закреплённых издания:</numerusform>
            <numerusform>%n закреплённых изданий:</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze the exhibition anew afterwards.</source>
        <translation>После этого закрепите выставку заново.</translation>
    </message>
    <message>
        <source>What was printed, exported or copied elsewhere is out of reach.</source>
        <translation>До напечатанного, вывезенного или скопированного в другое место не дотянуться.</translation>
    </message>
    <message>
        <source>The name stays written in</source>
        <translation>Имя остаётся написанным в</translation>
    </message>
    <message>
        <source>Change it there if it must go too.</source>
        <translation>Если и там его быть не должно, измените на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) of other records name them; the history forgets those too.</source>
        <translation>
            <numerusform>Их называет %n прежнее значение других записей; история забудет и его.</numerusform>
            <numerusform>Их называют %n прежних значения других записей; история забудет и их.</numerusform>
            <numerusform>Их называют %n прежних значений других записей; история забудет и их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s) for good?</source>
        <translation>
            <numerusform>Стереть %n запись навсегда?</numerusform>
            <numerusform>Стереть %n записи навсегда?</numerusform>
            <numerusform>Стереть %n записей навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be erased</source>
        <translation>Стереть ничего нельзя</translation>
    </message>
    <message>
        <source>There is no way back: no Undo, no trash.</source>
        <translation>Пути назад нет: ни отмены, ни корзины.</translation>
    </message>
    <message>
        <source>I understand that nobody can bring this back</source>
        <translation>Понимаю: вернуть это не сможет никто</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete these copies too</source>
        <translation>Удалить и эти копии</translation>
    </message>
    <message>
        <source>Remove these editions too</source>
        <translation>Удалить и эти издания</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show the folder with the copies</source>
        <translation>Показать папку с копиями</translation>
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
    <name>EventsPanel</name>
    <message>
        <source>Past events</source>
        <translation>Прошедшие события</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Ближайшие события</translation>
    </message>
    <message>
        <source>No events yet. Add the first one to the programme.</source>
        <translation>Событий пока нет. Добавьте первое в программу.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>Ещё %n событие</numerusform>
            <numerusform>Ещё %n события</numerusform>
            <numerusform>Ещё %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>даты пока нет</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Looking at the records…</source>
        <translation>Просмотр записей…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)…</source>
        <translation>
            <numerusform>Экспортировать %n запись…</numerusform>
            <numerusform>Экспортировать %n записи…</numerusform>
            <numerusform>Экспортировать %n записей…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Tick a table.</source>
        <translation>Отметьте таблицу.</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Здесь нечего экспортировать.</translation>
    </message>
    <message>
        <source>{done} of {total} records</source>
        <translation>Записей: {done} из {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {file}</source>
        <translation>
            <numerusform>%n запись записана в {file}</numerusform>
            <numerusform>%n записи записаны в {file}</numerusform>
            <numerusform>%n записей записано в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Файл CSV (*.csv)</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Новая папка (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Куда экспортировать</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Экспорт в новую папку</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Экспорт таблиц</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is changed.</source>
        <translation>В каталоге ничего не меняется.</translation>
    </message>
    <message>
        <source>Import brings these tables back: what is unchanged in them changes nothing, an empty cell changes nothing, and {blank} clears a field.</source>
        <translation>Импорт вернёт эти таблицы: нетронутое ничего не меняет, пустая ячейка ничего не меняет, а {blank} очищает поле.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <name>FieldPicker</name>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>Поля с таким названием нет.</translation>
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
    <name>FillDialog</name>
    <message numerus="yes">
        <source>Filled into %n empty cell(s).</source>
        <translation>
            <numerusform>Заполнена %n пустая ячейка.</numerusform>
            <numerusform>Заполнены %n пустые ячейки.</numerusform>
            <numerusform>Заполнено %n пустых ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what can be seen, in a sentence or two; it is read aloud to those who cannot see.</source>
        <translation>Опишите видимое одной-двумя фразами; это читают вслух незрячим.</translation>
    </message>
    <message>
        <source>Type what is missing. What stands in one cell can be filled into every empty one.</source>
        <translation>Впишите недостающее. Содержимым одной ячейки можно заполнить все пустые.</translation>
    </message>
    <message>
        <source>Fill the empty cells with this</source>
        <translation>Заполнить этим пустые ячейки</translation>
    </message>
    <message>
        <source>Put what stands in this cell into every empty cell of its column</source>
        <translation>Записать содержимое этой ячейки во все пустые ячейки столбца</translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)</source>
        <translation>
            <numerusform>Сохранить %n строку</numerusform>
            <numerusform>Сохранить %n строки</numerusform>
            <numerusform>Сохранить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
    <name>FirstRecord</name>
    <message>
        <source>The first record, as it would be read</source>
        <translation>Так будет прочитана первая запись</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>и ещё %n поле</numerusform>
            <numerusform>и ещё %n поля</numerusform>
            <numerusform>и ещё %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>No field gets anything from it.</source>
        <translation>Из неё ничего не попадает ни в одно поле.</translation>
    </message>
</context>
<context>
    <name>FirstTime</name>
    <message>
        <source>An empty catalogue</source>
        <translation>Пустой каталог</translation>
    </message>
    <message>
        <source>Begin in any of these ways; nothing has to be complete, and every step can be undone.</source>
        <translation>Начните любым из этих способов: ничего не нужно заполнять до конца, и каждый шаг можно отменить.</translation>
    </message>
    <message>
        <source>There is nothing in it yet, and it may only be looked at.</source>
        <translation>Здесь пока ничего нет, и каталог открыт только для просмотра.</translation>
    </message>
    <message>
        <source>New exhibition</source>
        <translation>Новая выставка</translation>
    </message>
    <message>
        <source>Its title, dates and how many works were announced; works follow.</source>
        <translation>Название, даты и сколько работ объявлено; работы добавятся потом.</translation>
    </message>
    <message>
        <source>Import a list of works</source>
        <translation>Импортировать список работ</translation>
    </message>
    <message>
        <source>A spreadsheet, an exchange file or a folder of pictures.</source>
        <translation>Таблица, файл обмена или папка со снимками.</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message>
        <source>Choose files, or drop them on the wall: each becomes a work.</source>
        <translation>Выберите файлы или перетащите их на стену: каждый станет работой.</translation>
    </message>
</context>
<context>
    <name>FolderArea</name>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Перетащите сюда папку со снимками</translation>
    </message>
    <message>
        <source>Each is matched with a work by the number that its name begins with: ESCR-0004_detail.jpg belongs to ESCR-0004. Nothing is written before you have seen what belongs where.</source>
        <translation>Каждый снимок находит свою работу по номеру, с которого начинается его имя: ESCR-0004_detail.jpg относится к ESCR-0004. Ничего не записывается, пока вы не увидите, что к чему относится.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
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
        <source>+ − zoom · 0 whole · 1–8 times · arrows: next, or move · Ctrl+0–5 stars · P picks · I facts</source>
        <translation>+ − масштаб · 0 целиком · 1–8 крат · стрелки: следующий или сдвиг · Ctrl+0–5 звёзды · P отбор · I сведения</translation>
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
        <source>The whole history of this work: {changes}</source>
        <translation>Вся история этой работы: {changes}</translation>
    </message>
    <message>
        <source>History of this work</source>
        <translation>История изменений этой работы</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {task}</source>
        <translation>Остановить: {task}</translation>
    </message>
</context>
<context>
    <name>FormatBox</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>One table, so it is one file that every program reads.</source>
        <translation>Таблица одна, поэтому и файл один; его прочтёт любая программа.</translation>
    </message>
    <message>
        <source>One file for each table, that every program reads.</source>
        <translation>Для каждой таблицы свой файл, его прочтёт любая программа.</translation>
    </message>
    <message>
        <source>One sheet for each table, laid out to be read and to be typed in.</source>
        <translation>Для каждой таблицы свой лист: удобно читать и вписывать.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Файл CSV</translation>
    </message>
    <message>
        <source>CSV files in a folder</source>
        <translation>Файлы CSV в папке</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Язык заголовков</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Между ячейками</translation>
    </message>
    <message>
        <source>Also columns in which nothing stands yet</source>
        <translation>Также столбцы, которые пока пусты</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{count} of 5 stars</source>
        <translation>{count} из 5 звёзд</translation>
    </message>
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
    <name>FreezeDialog</name>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Готовятся снимки…</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Закрепление издания</translation>
    </message>
    <message>
        <source>Laying the edition down…</source>
        <translation>Издание записывается…</translation>
    </message>
    <message>
        <source>More came to light while the pictures were made. Look at it first.</source>
        <translation>При подготовке снимков обнаружилось ещё кое-что. Сначала посмотрите.</translation>
    </message>
    <message>
        <source>Picture {done} of {total}</source>
        <translation>Снимок {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} is frozen: %n work(s).</source>
        <translation>
            <numerusform>Издание {number} закреплено: %n работа.</numerusform>
            <numerusform>Издание {number} закреплено: %n работы.</numerusform>
            <numerusform>Издание {number} закреплено: %n работ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number} says the same already; nothing was made.</source>
        <translation>В издании {number} уже всё то же самое; ничего не создано.</translation>
    </message>
    <message>
        <source>No edition was made.</source>
        <translation>Издание не создано.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Закрепить как издание</translation>
    </message>
    <message>
        <source>{title}: an edition does not change any more; papers printed from it bear no mark.</source>
        <translation>{title}: издание больше не меняется; на бумагах с него нет пометки.</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n открытый вопрос</numerusform>
            <numerusform>%n открытых вопроса</numerusform>
            <numerusform>%n открытых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых вопросов нет.</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>Номер издания</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>Put right since the edition before</source>
        <translation>Исправлено после прошлого издания</translation>
    </message>
    <message>
        <source>Freeze all the same</source>
        <translation>Всё равно закрепить</translation>
    </message>
    <message>
        <source>The museum freezes nothing with open points. Mend them first.</source>
        <translation>Музей не закрепляет издание с открытыми вопросами. Сначала решите их.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Print from it</source>
        <translation>Печатать с него</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>Глазами посетителя</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Large pictures can be enlarged</source>
        <translation>Крупные снимки можно увеличивать</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), about {size} MB more</source>
        <translation>
            <numerusform>%n снимок, примерно {size} МБ дополнительно</numerusform>
            <numerusform>%n снимка, примерно {size} МБ дополнительно</numerusform>
            <numerusform>%n снимков, примерно {size} МБ дополнительно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezingPanel</name>
    <message>
        <source>From now on no edition is made while a point is open.</source>
        <translation>Теперь издание не делается, пока остаётся хотя бы один открытый вопрос.</translation>
    </message>
    <message>
        <source>From now on an edition may be made with open points that somebody accepts.</source>
        <translation>Теперь издание можно сделать и с открытыми вопросами, если кто-то их принимает.</translation>
    </message>
    <message>
        <source>An edition is what is printed and shown: it never changes again. Before it is made, every open point is listed: a missing text, a right that is not decided, a number that stands twice.</source>
        <translation>Издание — это то, что печатается и показывается: больше оно не меняется. Перед этим перечисляются все открытые вопросы: недостающий текст, нерешённое право, повторённый номер.</translation>
    </message>
    <message>
        <source>No edition with open points</source>
        <translation>Никаких изданий с открытыми вопросами</translation>
    </message>
    <message>
        <source>Ticked, every open point has to be mended first. Unticked, whoever makes the edition may accept open points, and the edition says which. Ctrl+Z does not reach this: take it back with the tick.</source>
        <translation>С галочкой сначала нужно закрыть все вопросы. Без неё тот, кто делает издание, может принять открытые вопросы, и издание называет их. Ctrl+Z сюда не достаёт: верните галочку назад.</translation>
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
        <source>Add</source>
        <translation>Добавить</translation>
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
        <translation>Сравнить на просмотровом столе</translation>
    </message>
    <message>
        <source>They are recorded as different works of the same subject</source>
        <translation>Они записываются как разные работы на один сюжет</translation>
    </message>
</context>
<context>
    <name>GroupsControl</name>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>{field}: add one</source>
        <translation>{field}: добавить</translation>
    </message>
    <message>
        <source>{field} {number}: take it out</source>
        <translation>{field} {number}: убрать</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Искать в справочнике</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Таких слов нет ни в одной главе.</translation>
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
        <source>Compare on the light table</source>
        <translation>Сравнить на просмотровом столе</translation>
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
        <source>Rights and credits</source>
        <translation>Права и благодарности</translation>
    </message>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Экспортировать %n работу…</numerusform>
            <numerusform>Экспортировать %n работы…</numerusform>
            <numerusform>Экспортировать %n работ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Изменить несколько…</translation>
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
        <translation>На просмотровый стол</translation>
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
        <translation>Строка благодарности</translation>
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
        <translation>У каждой работы есть строка благодарности на трёх языках.</translation>
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
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation>Для незрячих</translation>
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
    <message>
        <source>nothing to mend</source>
        <translation>исправлять нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) to mend</source>
        <translation>
            <numerusform>исправить %n работу</numerusform>
            <numerusform>исправить %n работы</numerusform>
            <numerusform>исправить %n работ</numerusform>
        </translation>
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
    <name>History</name>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Снимки и файлы</translation>
    </message>
    <message>
        <source>Texts and rights</source>
        <translation>Тексты и права</translation>
    </message>
    <message>
        <source>Exhibitions and programme</source>
        <translation>Выставки и программа</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Имена и слова</translation>
    </message>
    <message>
        <source>Loans and condition</source>
        <translation>Выдача и сохранность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>Since {ref}, {day}</source>
        <translation>С издания {ref}, {day}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What another edition would say otherwise</source>
        <translation>Чем отличалось бы новое издание</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>What it was done to</source>
        <translation>С чем сделано</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation>Ничего такого не делали</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Choose everybody and all records to see more.</source>
        <translation>Чтобы увидеть больше, выберите всех людей и все записи.</translation>
    </message>
    <message>
        <source>Every change will stand here, and each can be undone.</source>
        <translation>Здесь появится каждое изменение, и любое можно отменить.</translation>
    </message>
    <message>
        <source>Nothing is lost: every change can be undone, also after a restart.</source>
        <translation>Ничего не теряется: любое изменение можно отменить, даже после перезапуска.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Что сделано, новое сверху</translation>
    </message>
</context>
<context>
    <name>HoursLines</name>
    <message>
        <source>As 10:00-18:00, or “{closed}”; an empty line is always open. Outside them the kiosk rests.</source>
        <translation>Как 10:00-18:00 или «{closed}»; пустая строка — всегда открыто. В остальное время киоск отдыхает.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>всегда открыто</translation>
    </message>
    <message>
        <source>Opening hours: {day}</source>
        <translation>Часы работы: {day}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>и ещё %n поле</numerusform>
            <numerusform>и ещё %n поля</numerusform>
            <numerusform>и ещё %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>was {text}</source>
        <translation>было: {text}</translation>
    </message>
    <message>
        <source>hangs in the exhibition</source>
        <translation>вешается на выставку</translation>
    </message>
    <message>
        <source>is here already and is left as it is</source>
        <translation>уже есть здесь и остаётся как есть</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>записывать нечего</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>создаётся:</translation>
    </message>
    <message>
        <source>stays, not {text}</source>
        <translation>остаётся, а не {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>меняется</translation>
    </message>
    <message>
        <source>same</source>
        <translation>та же</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Меняются</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>Changed here since the last import, other in the file</source>
        <translation>Изменено здесь после прошлого импорта, в файле иначе</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>строки {rows}</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>строка {rows}</translation>
    </message>
</context>
<context>
    <name>ImportFigures</name>
    <message>
        <source>Nothing is written before you have seen what would be written.</source>
        <translation>Ничего не записывается, пока вы не увидите, что будет записано.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>лист «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping “{name}”</source>
        <translation>сопоставление «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n таблица</numerusform>
            <numerusform>%n таблицы</numerusform>
            <numerusform>%n таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s)</source>
        <translation>
            <numerusform>%n исходный файл</numerusform>
            <numerusform>%n исходных файла</numerusform>
            <numerusform>%n исходных файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but no folder chosen</source>
        <translation>
            <numerusform>названо %n изображение, но папка не выбрана</numerusform>
            <numerusform>названы %n изображения, но папка не выбрана</numerusform>
            <numerusform>названо %n изображений, но папка не выбрана</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures from “{folder}”</source>
        <translation>изображения из «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>не найдено %n изображение</numerusform>
            <numerusform>не найдено %n изображения</numerusform>
            <numerusform>не найдено %n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found</source>
        <translation>
            <numerusform>найдено %n изображение</numerusform>
            <numerusform>найдено %n изображения</numerusform>
            <numerusform>найдено %n изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPictures</name>
    <message>
        <source>{work} has it already</source>
        <translation>у {work} она уже есть</translation>
    </message>
    <message>
        <source>the very file of {work}</source>
        <translation>тот же файл, что у {work}</translation>
    </message>
    <message>
        <source>looks like {work}</source>
        <translation>похожа на {work}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>a work in the trash</source>
        <translation>работа в корзине</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Строка {row}</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Word of a vocabulary</source>
        <translation>Слово словаря</translation>
    </message>
    <message>
        <source>Place on a wall</source>
        <translation>Место на стене</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>A note on the record</source>
        <translation>Примечание к записи</translation>
    </message>
    <message>
        <source>Reference in this catalogue</source>
        <translation>Ссылка в этом каталоге</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Hang in exhibition</source>
        <translation>Повесить на выставке</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Не поле</translation>
    </message>
    <message>
        <source>unit of length</source>
        <translation>единица длины</translation>
    </message>
    <message>
        <source>unit of weight</source>
        <translation>единица веса</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>что измерено</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>The pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>{name} was put aside for another table.</source>
        <translation>{name}: отложено ради другой таблицы.</translation>
    </message>
    <message>
        <source>The mapping “{name}” was applied.</source>
        <translation>Применено сопоставление «{name}».</translation>
    </message>
    <message>
        <source>The mapping is kept as “{name}”; such a table is known by it.</source>
        <translation>Сопоставление сохранено как «{name}»; такая таблица будет узнана.</translation>
    </message>
    <message>
        <source>The mapping “{name}” is forgotten.</source>
        <translation>Сопоставление «{name}» забыто.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>The import stands again.</source>
        <translation>Импорт снова в силе.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Import several tables</source>
        <translation>Импорт нескольких таблиц</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Назад: {step}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading the table</source>
        <translation>Таблица читается</translation>
    </message>
    <message>
        <source>Opening the table</source>
        <translation>Таблица открывается</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Проверяется каждая строка</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Просматриваются изображения</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импортируется</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Импорт отменяется</translation>
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
    <name>Judging</name>
    <message>
        <source>no stars</source>
        <translation>без звёзд</translation>
    </message>
    <message>
        <source>no longer picked</source>
        <translation>больше не отобрано</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{record} does not take it: {problem} What you typed waits there.</source>
        <translation>{record} это не принимает: {problem} Введённое ждёт там.</translation>
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
    <name>KindsBox</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Tick all tables</source>
        <translation>Отметить все таблицы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Tick no table</source>
        <translation>Снять все отметки</translation>
    </message>
</context>
<context>
    <name>KioskPanel</name>
    <message>
        <source>For the kiosk of this machine, kept in {folder}. A kiosk that runs begins anew with a change as soon as nobody is there.</source>
        <translation>Для киоска этого компьютера, хранится в {folder}. Работающий киоск начинает заново с изменением, как только никого нет.</translation>
    </message>
    <message>
        <source>Something in the kiosk&apos;s settings could not be read and is as usual: {what}</source>
        <translation>Что-то в настройках киоска не прочиталось и осталось обычным: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Counts of %n day(s) lie here.</source>
        <translation>
            <numerusform>Здесь подсчёты за %n день.</numerusform>
            <numerusform>Здесь подсчёты за %n дня.</numerusform>
            <numerusform>Здесь подсчёты за %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Пока ничего не подсчитано.</translation>
    </message>
    <message>
        <source>One language at least stays. Tick another one first.</source>
        <translation>Хотя бы один язык остаётся. Сначала отметьте другой.</translation>
    </message>
    <message>
        <source>Save the counts as a table</source>
        <translation>Сохранить подсчёты таблицей</translation>
    </message>
    <message>
        <source>The kiosk that runs begins anew with it as soon as nobody is there.</source>
        <translation>Работающий киоск запустится с этим заново, как только рядом никого не будет.</translation>
    </message>
    <message>
        <source>It holds from the next start of the kiosk.</source>
        <translation>Действует со следующего запуска киоска.</translation>
    </message>
    <message numerus="yes">
        <source>Counts of %n day(s) written.</source>
        <translation>
            <numerusform>Записаны подсчёты за %n день.</numerusform>
            <numerusform>Записаны подсчёты за %n дня.</numerusform>
            <numerusform>Записаны подсчёты за %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the counts…</source>
        <translation>Сохранить подсчёты…</translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>hours such as 10:00-18:00, the word “{closed}”, or nothing</source>
        <translation>часы вроде 10:00-18:00, слово «{closed}» или ничего</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Screen and reach</source>
        <translation>Экран и доступность</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>дюймов</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>The upper left corner</source>
        <translation>Левый верхний угол</translation>
    </message>
    <message>
        <source>The upper right corner</source>
        <translation>Правый верхний угол</translation>
    </message>
    <message>
        <source>With the graphics card, where it can</source>
        <translation>С видеокартой, где это возможно</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>Без видеокарты</translation>
    </message>
    <message>
        <source>Asks whether somebody is there after</source>
        <translation>Спрашивает, есть ли кто-нибудь, через</translation>
    </message>
    <message>
        <source>Without a touch; from 30 to 180 seconds.</source>
        <translation>Без прикосновений; от 30 до 180 секунд.</translation>
    </message>
    <message>
        <source>a whole number from 30 to 180</source>
        <translation>целое число от 30 до 180</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>From 20 to 60 seconds; without an answer it goes back to its first page.</source>
        <translation>От 20 до 60 секунд; без ответа возвращается на первую страницу.</translation>
    </message>
    <message>
        <source>a whole number from 20 to 60</source>
        <translation>целое число от 20 до 60</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Говорит на языках</translation>
    </message>
    <message>
        <source>Visitors may change between these languages.</source>
        <translation>Посетители могут переключаться между этими языками.</translation>
    </message>
    <message>
        <source>one language at least</source>
        <translation>хотя бы один язык</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Начинает на языке</translation>
    </message>
    <message>
        <source>Every visit begins in this language.</source>
        <translation>Каждое посещение начинается на этом языке.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Диагональ экрана</translation>
    </message>
    <message>
        <source>Also as 140 cm. With it, controls are as large as fingers need, and works are shown in their true size. 0: nobody has measured it.</source>
        <translation>Можно и так: 140 см. С ней кнопки получают размер под палец, а произведения показываются в натуральную величину. 0: никто не измерил.</translation>
    </message>
    <message>
        <source>from 7 to 150 inches, as 55 or 140 cm, or 0</source>
        <translation>от 7 до 150 дюймов, как 55 или 140 см, или 0</translation>
    </message>
    <message>
        <source>Staff hold</source>
        <translation>Сотрудники удерживают</translation>
    </message>
    <message>
        <source>Held for some seconds, it asks for the PIN.</source>
        <translation>Если удерживать его несколько секунд, киоск спросит PIN-код.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Рисует</translation>
    </message>
    <message>
        <source>Where the graphics card fails, the kiosk goes on without it by itself.</source>
        <translation>Если видеокарта подводит, киоск сам продолжает без неё.</translation>
    </message>
    <message>
        <source>Every control in the lower half</source>
        <translation>Все кнопки в нижней половине</translation>
    </message>
    <message>
        <source>For visitors who sit, and for children.</source>
        <translation>Для сидящих посетителей и для детей.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Ничего не движется</translation>
    </message>
    <message>
        <source>Pages change at once; no picture glides.</source>
        <translation>Страницы сменяются сразу, изображения не скользят.</translation>
    </message>
    <message>
        <source>One switch: goes on to the next control after</source>
        <translation>Одна кнопка: к следующему элементу через</translation>
    </message>
    <message>
        <source>From 1 to 10 seconds, for visitors who press one switch. 0: off.</source>
        <translation>От 1 до 10 секунд, для посетителей с одной кнопкой. 0: выключено.</translation>
    </message>
    <message>
        <source>from 1 to 10, or 0</source>
        <translation>от 1 до 10 или 0</translation>
    </message>
    <message>
        <source>Begins anew once a day</source>
        <translation>Раз в день начинает заново</translation>
    </message>
    <message>
        <source>When nobody is there; it is dark for some seconds only.</source>
        <translation>Когда никого нет; экран темнеет лишь на несколько секунд.</translation>
    </message>
    <message>
        <source>Counts what is opened</source>
        <translation>Считает, что открывают</translation>
    </message>
    <message>
        <source>Hours and numbers only: nobody is recorded. In the table, numbers below five are told as &lt;5.</source>
        <translation>Только часы и числа: никто не записывается. В таблице числа меньше пяти показаны как &lt;5.</translation>
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
    <name>LanguageFigure</name>
    <message>
        <source>Only {language}: {share} % done</source>
        <translation>Только {language}: готово {share} %</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>нет: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out of date</source>
        <translation>устарело: {count}</translation>
    </message>
    <message>
        <source>{count} too long</source>
        <translation>слишком длинных: {count}</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Всё готово.</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>One language at least stays. Tick another one first.</source>
        <translation>Хотя бы один язык остаётся. Сначала отметьте другой.</translation>
    </message>
    <message>
        <source>A text that is missing in one of these languages is called missing: in the overview, in the lists of texts and before printing. What is written in another language is kept and shown all the same.</source>
        <translation>Текст, которого нет на одном из этих языков, считается недостающим: в обзоре, в списках текстов и перед печатью. Написанное на другом языке всё равно хранится и показывается.</translation>
    </message>
    <message>
        <source>The house writes in</source>
        <translation>Музей пишет на языках</translation>
    </message>
    <message>
        <source>Untick a language in which you publish nothing, and nobody is reminded of its texts.</source>
        <translation>Снимите галочку с языка, на котором ничего не публикуете, и о его текстах никому не напомнят.</translation>
    </message>
    <message>
        <source>First of all in</source>
        <translation>Прежде всего на языке</translation>
    </message>
    <message>
        <source>The language in which texts are written first. The others are asked for as its translations.</source>
        <translation>Язык, на котором тексты пишутся сначала. Остальные требуются как перевод с него.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message numerus="yes">
        <source>%n of them are of other kinds.</source>
        <translation>
            <numerusform>%n из них – другого вида.</numerusform>
            <numerusform>%n из них – других видов.</numerusform>
            <numerusform>%n из них – других видов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>The letter of permission</source>
        <translation>Письмо с разрешением</translation>
    </message>
    <message>
        <source>Letter of permission</source>
        <translation>Письмо с разрешением</translation>
    </message>
    <message>
        <source>For colleagues only: it is in no edition and in no public export.</source>
        <translation>Только для коллег: не попадает ни в издание, ни в открытую выгрузку.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Приложить письмо…</translation>
    </message>
    <message>
        <source>Take the letter away</source>
        <translation>Убрать письмо</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>Открыть копию: {name}</translation>
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
        <source>← → move the divider, Space swaps the sides</source>
        <translation>← → двигают шторку, пробел меняет стороны</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves all</source>
        <translation>Колесо меняет масштаб, мышь двигает все</translation>
    </message>
    <message>
        <source>0–5 stars · P picks · A aligns · F more room</source>
        <translation>0–5 звёзды · P отбор · A совместить · F больше места</translation>
    </message>
    <message>
        <source>← → fade</source>
        <translation>← → наложение</translation>
    </message>
    <message>
        <source>Space shows the other</source>
        <translation>Пробел показывает другой</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
</context>
<context>
    <name>ListOfLists</name>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n требует подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n список</numerusform>
            <numerusform>%n списка</numerusform>
            <numerusform>%n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Найти список</translation>
    </message>
    <message>
        <source>No list of this name. Esc shows all again.</source>
        <translation>Списка с таким названием нет. Esc снова покажет все.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>With words to be confirmed</source>
        <translation>Со словами, требующими подтверждения</translation>
    </message>
    <message>
        <source>The museum&apos;s own</source>
        <translation>Собственные списки музея</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Most words first</source>
        <translation>Сначала самые длинные</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Сортировка</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Looking at the logo</source>
        <translation>Проверяется логотип</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>The logo stands in the imprint from the next edition on.</source>
        <translation>Логотип появится в выходных данных начиная со следующего издания.</translation>
    </message>
    <message>
        <source>For imprints and letterheads. A picture of 1,000 px or more prints sharply.</source>
        <translation>Для выходных данных и бланков. Изображение от 1 000 пикс. печатается чётко.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>Выбрать изображение для логотипа</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Убрать логотип</translation>
    </message>
</context>
<context>
    <name>LonelyPane</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>Выбран %n файл</numerusform>
            <numerusform>Выбраны %n файла</numerusform>
            <numerusform>Выбрано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The name begins with no number of a record.</source>
        <translation>Имя не начинается с номера какой-либо записи.</translation>
    </message>
    <message>
        <source>Their names begin with no number of a record.</source>
        <translation>Их имена не начинаются с номера какой-либо записи.</translation>
    </message>
    <message>
        <source>Give to the record</source>
        <translation>Отдать записи</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Номер или название</translation>
    </message>
    <message>
        <source>Number or title of the record that gets the chosen files</source>
        <translation>Номер или название записи, которой отдаются выбранные файлы</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Отдать</translation>
    </message>
    <message>
        <source>Give the chosen files to this record</source>
        <translation>Отдать выбранные файлы этой записи</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave the chosen files out</source>
        <translation>Не брать выбранные файлы</translation>
    </message>
    <message>
        <source>Bring in as photographs</source>
        <translation>Внести как фотографии</translation>
    </message>
    <message>
        <source>Bring the chosen files in as photographs, each a work of its own</source>
        <translation>Внести выбранные файлы как фотографии, каждую отдельной работой</translation>
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
        <source>Menus, fields and messages; what is written in the catalogue stays in its own languages.</source>
        <translation>Меню, поля и сообщения; записанное в каталоге остаётся на своих языках.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный</translation>
    </message>
    <message>
        <source>“As the system” follows what this machine is set to, at night too.</source>
        <translation>«Как в системе» следует настройке этого компьютера, и ночью тоже.</translation>
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
    <name>Maker</name>
    <message>
        <source>Create PDF</source>
        <translation>Создать PDF</translation>
    </message>
    <message>
        <source>Reading what hangs…</source>
        <translation>Читается, что висит…</translation>
    </message>
    <message>
        <source>Creating the PDF</source>
        <translation>Создаётся PDF</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Снимок {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in {file}</source>
        <translation>
            <numerusform>{file}: %n страница</numerusform>
            <numerusform>{file}: %n страницы</numerusform>
            <numerusform>{file}: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was there before is untouched.</source>
        <translation>Прервано. Прежний файл не тронут.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>MapSketch</name>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>it lies in this</source>
        <translation>включает это место</translation>
    </message>
    <message>
        <source>lies in it</source>
        <translation>находится в нём</translation>
    </message>
    <message>
        <source>lies in the same place</source>
        <translation>в том же месте</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} км</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on a map; arrows go from one to the next, Enter opens it</source>
        <translation>
            <numerusform>%n место на карте; стрелки ведут от одного к другому, Enter открывает</numerusform>
            <numerusform>%n места на карте; стрелки ведут от одного к другому, Enter открывает</numerusform>
            <numerusform>%n мест на карте; стрелки ведут от одного к другому, Enter открывает</numerusform>
        </translation>
    </message>
    <message>
        <source>Map without places</source>
        <translation>Карта без мест</translation>
    </message>
</context>
<context>
    <name>MappingShelf</name>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Сохранить под именем…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Забыть «{name}»</translation>
    </message>
    <message>
        <source>Take one from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Put this one into a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Take a mapping from a file</source>
        <translation>Взять сопоставление из файла</translation>
    </message>
    <message>
        <source>Put the mapping into a file</source>
        <translation>Сохранить сопоставление в файл</translation>
    </message>
    <message>
        <source>Mapping: {name}</source>
        <translation>Сопоставление: {name}</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Сопоставления</translation>
    </message>
    <message>
        <source>Kept mappings: apply, keep, carry out</source>
        <translation>Сохранённые сопоставления: применить, сохранить, вынести в файл</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Имя сопоставления</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the mapping under this name</source>
        <translation>Сохранить сопоставление под этим именем</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Выбрать поле…</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Сохранить как примечание</translation>
    </message>
    <message>
        <source>Translate values…</source>
        <translation>Перевести значения…</translation>
    </message>
    <message>
        <source>The mapping was put into {file}.</source>
        <translation>Сопоставление сохранено в {file}.</translation>
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
    <name>MatchPictures</name>
    <message>
        <source>Matching names with numbers</source>
        <translation>Имена сверяются с номерами</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Просматриваются изображения</translation>
    </message>
    <message>
        <source>Tying pictures to their works</source>
        <translation>Снимки прикрепляются к работам</translation>
    </message>
    <message>
        <source>The pictures were taken off their works again.</source>
        <translation>Снимки снова откреплены от работ.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Выберите папку со снимками</translation>
    </message>
    <message>
        <source>Match pictures with works</source>
        <translation>Снимки к работам</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Put these aside and choose another folder</source>
        <translation>Отложить эти и выбрать другую папку</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n picture(s)</source>
        <translation>
            <numerusform>Прикрепить %n снимок</numerusform>
            <numerusform>Прикрепить %n снимка</numerusform>
            <numerusform>Прикрепить %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Просмотреть снимки</translation>
    </message>
    <message>
        <source>A folder of pictures for works that are in the catalogue already.</source>
        <translation>Папка снимков для работ, которые уже есть в каталоге.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) get pictures</source>
        <translation>
            <numerusform>%n работа получает снимки</numerusform>
            <numerusform>%n работы получают снимки</numerusform>
            <numerusform>%n работ получают снимки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to none</source>
        <translation>
            <numerusform>%n не относится ни к чему</numerusform>
            <numerusform>%n не относятся ни к чему</numerusform>
            <numerusform>%n не относятся ни к чему</numerusform>
        </translation>
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
    <name>MendDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
    <message>
        <source>Nothing, or more than one, is called so. Type its number instead.</source>
        <translation>Такого имени нет или оно не одно. Введите номер записи.</translation>
    </message>
    <message>
        <source>Make one record of two</source>
        <translation>Объединить две записи</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Пусть останется другая</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Этот каталог открыт только для чтения.</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Эта уходит</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Эта остаётся</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После объединения</translation>
    </message>
    <message numerus="yes">
        <source>used by %n record(s)</source>
        <translation>
            <numerusform>используется в %n записи</numerusform>
            <numerusform>используется в %n записях</numerusform>
            <numerusform>используется в %n записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Who names {ref} will name {into}: {records}.</source>
        <translation>Вместо {ref} будет указано {into}: {records}.</translation>
    </message>
    <message>
        <source>Nothing names {ref}.</source>
        <translation>{ref} нигде не упоминается.</translation>
    </message>
    <message>
        <source>Names that do not stay become other spellings, so that they are still found.</source>
        <translation>Имена, которые не остаются, становятся вариантами написания, чтобы их можно было найти.</translation>
    </message>
    <message>
        <source>{ref} goes to the trash and says where it went. It is one step; Undo takes all of it back.</source>
        <translation>{ref} попадёт в корзину с указанием, с чем объединена. Это один шаг; отмена вернёт всё.</translation>
    </message>
    <message>
        <source>The same in both: {fields}.</source>
        <translation>Одинаково в обеих: {fields}.</translation>
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
    <name>MissingPanel</name>
    <message>
        <source>The works are being looked at: {percent} %</source>
        <translation>Работы просматриваются: {percent} %</translation>
    </message>
    <message>
        <source>What is missing before print</source>
        <translation>Чего не хватает для печати</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>What is missing: {paper}</source>
        <translation>Чего не хватает: {paper}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>Ещё %n строка</numerusform>
            <numerusform>Ещё %n строки</numerusform>
            <numerusform>Ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The works are being looked at …</source>
        <translation>Работы просматриваются …</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be frozen and printed.</source>
        <translation>Всё на месте: можно заморозить и печатать.</translation>
    </message>
    <message>
        <source>Nothing is missing yet: hang works in an exhibition, and their gaps are told here.</source>
        <translation>Пока ничего не требуется: развесьте работы на выставке, и здесь появится, чего им не хватает.</translation>
    </message>
    <message>
        <source>Freeze “{title}” …</source>
        <translation>Заморозить «{title}» …</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Show the whole history</source>
        <translation>Показать всю историю</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>История: {name}</translation>
    </message>
    <message>
        <source>Comparing the edition with what there is now…</source>
        <translation>Издание сравнивается с тем, что есть сейчас…</translation>
    </message>
    <message>
        <source>Its files are not in the catalogue&apos;s folder, so only actions are told.</source>
        <translation>Файлов издания нет в папке каталога, поэтому показаны только действия.</translation>
    </message>
    <message>
        <source>Another edition would say the same.</source>
        <translation>Новое издание было бы таким же.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
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
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ничего с таким названием нет.</translation>
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
    <name>NewestBackup</name>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>В другое место…</translation>
    </message>
    <message>
        <source>Verify the catalogue…</source>
        <translation>Проверить каталог…</translation>
    </message>
    <message>
        <source>Work goes on meanwhile. A backup is one file that holds the whole catalogue, private fields too: give it to nobody who may not see them.</source>
        <translation>Работать при этом можно. Резервная копия – один файл со всем каталогом, включая закрытые поля: не давайте её тем, кому их видеть нельзя.</translation>
    </message>
    <message>
        <source>Newest backup: {when}</source>
        <translation>Последняя резервная копия: {when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>This is a sample: nobody is reminded, and no daily backup is made.</source>
        <translation>Это образец: напоминаний нет, и ежедневная копия не делается.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup.</source>
        <translation>
            <numerusform>%n день работы нет ни в одной резервной копии.</numerusform>
            <numerusform>%n дня работы нет ни в одной резервной копии.</numerusform>
            <numerusform>%n дней работы нет ни в одной резервной копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the first one now; it takes as long as copying the folder.</source>
        <translation>Сделайте первую сейчас; это займёт столько же, сколько копирование папки.</translation>
    </message>
    <message>
        <source>Today&apos;s work is not in it yet.</source>
        <translation>Сегодняшней работы в ней ещё нет.</translation>
    </message>
    <message>
        <source>All that was written is in it.</source>
        <translation>В ней всё, что было записано.</translation>
    </message>
    <message>
        <source>No backup on another disk is known. One on this disk does not help when the disk breaks.</source>
        <translation>О копии на другом диске ничего не известно. Копия на этом диске не поможет, если он сломается.</translation>
    </message>
    <message>
        <source>Newest on another disk: {when}</source>
        <translation>Последняя на другом диске: {when}</translation>
    </message>
    <message>
        <source>The catalogue was never verified.</source>
        <translation>Каталог ещё ни разу не проверялся.</translation>
    </message>
    <message>
        <source>Verified on {when}: whole.</source>
        <translation>Проверен {when}: цел.</translation>
    </message>
    <message>
        <source>Verified on {when}: something is wrong.</source>
        <translation>Проверен {when}: что-то не так.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Shown is its screen copy.</source>
        <translation>Показана его экранная копия.</translation>
    </message>
    <message>
        <source>The original of {name} is missing from the catalogue&apos;s folder. Restore it from a copy.</source>
        <translation>Оригинала {name} нет в папке каталога. Восстановите его из копии.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <name>Offer</name>
    <message>
        <source>The program broke off on {moment}. What was written is safe; a report was kept.</source>
        <translation>Программа аварийно завершилась {moment}. Записанное в сохранности; отчёт сохранён.</translation>
    </message>
    <message>
        <source>Something went wrong in the program on {moment}. What was written is safe.</source>
        <translation>В программе произошла ошибка {moment}. Записанное в сохранности.</translation>
    </message>
    <message numerus="yes">
        <source>%n crash report(s)</source>
        <translation>
            <numerusform>%n отчёт о сбое</numerusform>
            <numerusform>%n отчёта о сбоях</numerusform>
            <numerusform>%n отчётов о сбоях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneWork</name>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Use it as the credit line of the work</source>
        <translation>Взять как строку благодарности работы</translation>
    </message>
    <message>
        <source>These rights to the trash</source>
        <translation>Эти права в корзину</translation>
    </message>
    <message>
        <source>What happened to these rights</source>
        <translation>Что происходило с этими правами</translation>
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
    <name>OutcomeChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show: {outcome}, {count} records</source>
        <translation>Показать: {outcome}, записей: {count}</translation>
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
    <name>Overview</name>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} ГБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n выставка</numerusform>
            <numerusform>%n выставки</numerusform>
            <numerusform>%n выставок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работы</numerusform>
            <numerusform>%n работ</numerusform>
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
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Import a table or pictures</source>
        <translation>Импортировать таблицу или снимки</translation>
    </message>
    <message>
        <source>This catalogue may only be looked at.</source>
        <translation>Этот каталог открыт только для просмотра.</translation>
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
        <source>What only this museum records about its works, kind by kind.</source>
        <translation>Что о своих работах записывает только этот музей, по видам.</translation>
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
    <name>PaneHead</name>
    <message>
        <source>Undo all of it</source>
        <translation>Отменить целиком</translation>
    </message>
    <message>
        <source>Show everything that this action changed</source>
        <translation>Показать всё, что изменило это действие</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at here.</source>
        <translation>Этот каталог здесь можно только смотреть.</translation>
    </message>
    <message>
        <source>What was erased for good cannot come back.</source>
        <translation>Стёртое навсегда вернуть нельзя.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Уже отменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
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
    <name>PeopleHere</name>
    <message>
        <source>Who is here? Choose your name at the upper right.</source>
        <translation>Кто здесь? Выберите своё имя справа вверху.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name missing: {language}</source>
        <translation>Нет имени: {language}</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Find a name, in any spelling</source>
        <translation>Найти имя в любом написании</translation>
    </message>
    <message>
        <source>Nobody of this name. Ctrl+N makes a new record with it.</source>
        <translation>Никого с таким именем нет. Ctrl+N создаст новую запись с ним.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Пока никто не записан</translation>
    </message>
    <message>
        <source>Makers, lenders and organisers come here by themselves when they are named in a work.</source>
        <translation>Авторы, владельцы и организаторы появляются здесь сами, когда их называют в записи о работе.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Нигде не используется</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Требуют подтверждения</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные повторы</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала частые</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Пока без имени</translation>
    </message>
    <message>
        <source>Show the works that name it</source>
        <translation>Показать работы, где указано это имя</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n требует подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>{name} is here now, but is not in the list.</source>
        <translation>Сейчас здесь {name}, но в списке этого имени нет.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Добавить: {name}</translation>
    </message>
    <message>
        <source>{name} is off the list; what they did stays in the history.</source>
        <translation>{name}: имя убрано из списка; сделанное остаётся в истории.</translation>
    </message>
    <message>
        <source>Whoever is here stands in the history beside everything they do, and Undo takes back their own steps only. The list is the same on every machine; who is here is kept on this one.</source>
        <translation>Кто здесь, тот стоит в истории рядом со всем, что делает, и «Отменить» возвращает только его шаги. Список один на всех компьютерах; кто сейчас здесь, помнит этот компьютер.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Кто-то новый</translation>
    </message>
    <message>
        <source>As the name shall stand in the history.</source>
        <translation>Так, как имя должно стоять в истории.</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Имя нового человека</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What was done under a former name keeps that name. So does what somebody did who is off the list or erased for good: the history is evidence of who did what.</source>
        <translation>Сделанное под прежним именем сохраняет это имя. То же относится к тем, кто убран из списка или удалён навсегда: история — свидетельство того, кто что сделал.</translation>
    </message>
</context>
<context>
    <name>PeopleShown</name>
    <message>
        <source>People shown</source>
        <translation>Изображённые люди</translation>
    </message>
    <message>
        <source>Nobody is named. People are named in the photograph itself.</source>
        <translation>Никто не назван. Людей называют в самой фотографии.</translation>
    </message>
    <message>
        <source>How they agreed stays in the house.</source>
        <translation>То, как они согласились, не выходит за пределы музея.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Who is here: {name}</source>
        <translation>Кто здесь: {name}</translation>
    </message>
    <message>
        <source>People at this desk…</source>
        <translation>Люди за этим столом…</translation>
    </message>
</context>
<context>
    <name>PersonAside</name>
    <message>
        <source>May be the same</source>
        <translation>Возможно, одно и то же</translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation>инициалы совпадают</translation>
    </message>
    <message>
        <source>the same name, spelled otherwise</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Оставить порознь</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Согласие не записано</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Согласие: {name}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>{name} is a child</source>
        <translation>{name}: ребёнок</translation>
    </message>
    <message>
        <source>Without written consent the photograph is in no edition.</source>
        <translation>Без письменного согласия фотография не входит ни в одно издание.</translation>
    </message>
    <message>
        <source>Has not agreed yet.</source>
        <translation>Ещё не дал согласия.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Colour of {name}</source>
        <translation>Цвет: {name}</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Имя: {name}</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Убрать из списка: {name}</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} здесь</translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLine</name>
    <message>
        <source>As the work</source>
        <translation>Как сама работа</translation>
    </message>
    <message>
        <source>Its rights</source>
        <translation>Её права</translation>
    </message>
    <message>
        <source>Record rights</source>
        <translation>Записать права</translation>
    </message>
</context>
<context>
    <name>PicturesList</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s)</source>
        <translation>
            <numerusform>ещё %n изображение</numerusform>
            <numerusform>ещё %n изображения</numerusform>
            <numerusform>ещё %n изображений</numerusform>
        </translation>
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
        <translation>без текста для незрячих</translation>
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
    <name>PicturesPanel</name>
    <message>
        <source>{name} belongs to no record now.</source>
        <translation>{name} теперь не относится ни к одной записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) given to {record}.</source>
        <translation>
            <numerusform>%n файл отдан записи {record}.</numerusform>
            <numerusform>%n файла отданы записи {record}.</numerusform>
            <numerusform>%n файлов отдано записи {record}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table names {name}, and the folder has no such picture. The record comes in without it. Put the picture into the folder and choose the folder again, or attach it later.</source>
        <translation>В таблице назван {name}, а в папке такого снимка нет. Запись войдёт без него. Положите снимок в папку и выберите её снова или прикрепите его позже.</translation>
    </message>
    <message>
        <source>Belong to a record</source>
        <translation>Относятся к записям</translation>
    </message>
    <message>
        <source>Belong to none</source>
        <translation>Не относятся ни к чему</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известны</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n файл не взят</numerusform>
            <numerusform>%n файла не взяты</numerusform>
            <numerusform>%n файлов не взято</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put the files that were left out back</source>
        <translation>Вернуть отложенные файлы</translation>
    </message>
    <message>
        <source>No picture belongs to a record yet.</source>
        <translation>Пока ни один снимок не относится к записи.</translation>
    </message>
</context>
<context>
    <name>PinLines</name>
    <message>
        <source>PIN of the staff</source>
        <translation>PIN-код сотрудников</translation>
    </message>
    <message>
        <source>A PIN is set. Who forgot it sets another one here.</source>
        <translation>PIN-код задан. Кто его забыл, задаёт здесь другой.</translation>
    </message>
    <message>
        <source>No PIN is set: at the screen nobody can leave the kiosk.</source>
        <translation>PIN-код не задан: с экрана никто не может выйти из киоска.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Шесть цифр</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Новый PIN-код, шесть цифр</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Новый PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>Убрать PIN-код</translation>
    </message>
</context>
<context>
    <name>PlaceAside</name>
    <message>
        <source>Where it lies</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show what lies near</source>
        <translation>Показать то, что рядом</translation>
    </message>
    <message>
        <source>Show every place that has coordinates</source>
        <translation>Показать все места с координатами</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>No coordinates are recorded for this place yet. Type them here, or paste them from a map.</source>
        <translation>Координаты этого места пока не записаны. Введите их здесь или вставьте с карты.</translation>
    </message>
    <message>
        <source>This place has no coordinates yet; the map shows those around it. Type them here.</source>
        <translation>У этого места пока нет координат; на карте показаны соседние. Введите их здесь.</translation>
    </message>
    <message>
        <source>No other place has coordinates yet.</source>
        <translation>Ни у одного другого места пока нет координат.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Name missing: {language}</source>
        <translation>Нет имени: {language}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>Find a place, in any spelling</source>
        <translation>Найти место в любом написании</translation>
    </message>
    <message>
        <source>No place of this name. Ctrl+N makes a new record with it.</source>
        <translation>Места с таким названием нет. Ctrl+N создаст запись с ним.</translation>
    </message>
    <message>
        <source>No place is recorded yet</source>
        <translation>Пока не записано ни одного места</translation>
    </message>
    <message>
        <source>Places come here by themselves when a work, an event or an exhibition names them.</source>
        <translation>Места появляются здесь сами, когда их называет работа, мероприятие или выставка.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Нигде не используется</translation>
    </message>
    <message>
        <source>Without coordinates</source>
        <translation>Без координат</translation>
    </message>
    <message>
        <source>As they lie in each other</source>
        <translation>По вложенности</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала частые</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Пока без имени</translation>
    </message>
    <message>
        <source>New place in this one</source>
        <translation>Новое место внутри этого</translation>
    </message>
    <message>
        <source>Show the works of it and of the places in it</source>
        <translation>Показать работы этого места и мест внутри него</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without coordinates</source>
        <translation>
            <numerusform>%n без координат</numerusform>
            <numerusform>%n без координат</numerusform>
            <numerusform>%n без координат</numerusform>
        </translation>
    </message>
    <message>
        <source>No work names this place or one in it.</source>
        <translation>Ни одна работа не называет это место или место внутри него.</translation>
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
    <name>PointRow</name>
    <message>
        <source>Write…</source>
        <translation>Написать…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Изменить вместе…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
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
        <source>For the blind, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Для незрячих, {language}: нет у %n работы</numerusform>
            <numerusform>Для незрячих, {language}: нет у %n работ</numerusform>
            <numerusform>Для незрячих, {language}: нет у %n работ</numerusform>
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
    <name>PreviewBar</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Идёт вёрстка…</translation>
    </message>
    <message>
        <source>Preview of {time}</source>
        <translation>Обновлено в {time}</translation>
    </message>
    <message>
        <source>Page {pages} of {of}</source>
        <translation>Стр. {pages} из {of}</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разворот</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>Pages before</source>
        <translation>Предыдущие страницы</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>Следующие страницы</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Вписать в окно</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>No exhibition yet</source>
        <translation>Выставок ещё нет</translation>
    </message>
    <message>
        <source>Make an exhibition and hang works in it: its catalogue, labels and lists are made here.</source>
        <translation>Создайте выставку и повесьте работы: каталог, этикетки и списки делаются здесь.</translation>
    </message>
    <message>
        <source>Go to the exhibitions</source>
        <translation>К выставкам</translation>
    </message>
    <message>
        <source>Nothing hangs here yet</source>
        <translation>Здесь ещё ничего не висит</translation>
    </message>
    <message>
        <source>Hang a work, and its page shows here at once.</source>
        <translation>Повесьте работу, и её страница сразу появится здесь.</translation>
    </message>
    <message>
        <source>Hang works</source>
        <translation>Повесить работы</translation>
    </message>
    <message>
        <source>It cannot be set</source>
        <translation>Не удаётся сверстать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Все страницы, мелко</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n will be new</source>
        <translation>
            <numerusform>%n будет новой</numerusform>
            <numerusform>%n будут новыми</numerusform>
            <numerusform>%n будут новыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n изменится</numerusform>
            <numerusform>%n изменятся</numerusform>
            <numerusform>%n изменятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) the same</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no such field</source>
        <translation>
            <numerusform>у %n нет такого поля</numerusform>
            <numerusform>у %n нет такого поля</numerusform>
            <numerusform>у %n нет такого поля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become doubtful</source>
        <translation>
            <numerusform>%n вызовет сомнения</numerusform>
            <numerusform>%n вызовут сомнения</numerusform>
            <numerusform>%n вызовут сомнения</numerusform>
        </translation>
    </message>
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
    <name>PrivateBox</name>
    <message>
        <source>Private information leaves too</source>
        <translation>Выгрузить и служебные сведения</translation>
    </message>
    <message>
        <source>PRIVATE: this is for colleagues only. Keep it in the house.</source>
        <translation>ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ: только для сотрудников. Не выносите из музея.</translation>
    </message>
    <message>
        <source>Looking at what private information there is…</source>
        <translation>Выясняем, какие есть служебные сведения…</translation>
    </message>
    <message>
        <source>None of these records has anything private.</source>
        <translation>Ни в одной из этих записей нет служебных сведений.</translation>
    </message>
    <message>
        <source>With it leaves: {what}.</source>
        <translation>Вместе с файлом уходит: {what}.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>place not recorded</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>Events of no occasion</source>
        <translation>События без повода</translation>
    </message>
    <message>
        <source>This exhibition belongs to no programme.</source>
        <translation>Эта выставка не входит в программу.</translation>
    </message>
    <message>
        <source>dates not recorded</source>
        <translation>даты не указаны</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Дата не указана</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n программа</numerusform>
            <numerusform>%n программы</numerusform>
            <numerusform>%n программ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n надо проверить</numerusform>
            <numerusform>%n надо проверить</numerusform>
            <numerusform>%n надо проверить</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Choose an event, or make a new one. An exhibition opens by Enter.</source>
        <translation>Выберите событие или создайте новое. Выставка открывается клавишей Enter.</translation>
    </message>
    <message>
        <source>Nothing happens yet. A programme is an occasion such as a city day; its events come into the guide and onto the kiosk.</source>
        <translation>Пока ничего нет. Программа – это повод, например день города; её события попадают в путеводитель и на киоск.</translation>
    </message>
</context>
<context>
    <name>ProvingDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Testing a backup, MB</source>
        <translation>Проверка копии, МБ</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Проверка резервной копии</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore this backup into a new folder</source>
        <translation>Восстановить эту копию в новую папку</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>This backup is whole and can be restored.</source>
        <translation>Эта резервная копия цела, её можно восстановить.</translation>
    </message>
    <message>
        <source>It can be restored. What lacks lacked already when it was made.</source>
        <translation>Её можно восстановить. Чего не хватает, того не было уже при создании.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Use another one.</source>
        <translation>Эта резервная копия повреждена, восстановить её нельзя. Возьмите другую.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Guide (leaflet)</source>
        <translation>Путеводитель (буклет)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Проверочный список</translation>
    </message>
    <message>
        <source>Press sheet</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Object tags (internal)</source>
        <translation>Бирки предметов (внутренние)</translation>
    </message>
    <message>
        <source>Condition report (internal)</source>
        <translation>Акт сохранности (внутренний)</translation>
    </message>
    <message>
        <source>Packing list (internal)</source>
        <translation>Упаковочный лист (внутренний)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Типография</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>To keep and to read: full pictures, and read aloud for the blind.</source>
        <translation>Хранить и читать: полные снимки, доступно незрячим.</translation>
    </message>
    <message>
        <source>For a printing house: 3 mm of bleed and crop marks.</source>
        <translation>Для типографии: вылеты 3 мм и метки реза.</translation>
    </message>
    <message>
        <source>To send and to look at: a small file.</source>
        <translation>Посылать и смотреть: небольшой файл.</translation>
    </message>
    <message>
        <source>{style} (our own)</source>
        <translation>{style} (свой)</translation>
    </message>
    <message>
        <source>Pictures on a page</source>
        <translation>Снимков на странице</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Указатели</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Вид этикетки</translation>
    </message>
    <message>
        <source>Labels on a sheet</source>
        <translation>Этикеток на листе</translation>
    </message>
    <message>
        <source>Size of a label, mm</source>
        <translation>Размер этикетки, мм</translation>
    </message>
    <message>
        <source>Sheet of paper</source>
        <translation>Лист бумаги</translation>
    </message>
    <message>
        <source>Begin at label number</source>
        <translation>Начать с этикетки №</translation>
    </message>
    <message>
        <source>QR codes beside the works</source>
        <translation>QR-коды у работ</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Сложение</translation>
    </message>
    <message>
        <source>Programme of events</source>
        <translation>Программа событий</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Inventory numbers</source>
        <translation>Инвентарные номера</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Клетки для отметок</translation>
    </message>
    <message>
        <source>Before-and-after spreads</source>
        <translation>Развороты «до и после»</translation>
    </message>
    <message>
        <source>Essays</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Works on a page</source>
        <translation>Работ на странице</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Один</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Два</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сеткой</translation>
    </message>
    <message>
        <source>Short: name, date, material</source>
        <translation>Короткая: название, дата, материал</translation>
    </message>
    <message>
        <source>With a text</source>
        <translation>С текстом</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Usual for this kind</source>
        <translation>Обычно для этого вида</translation>
    </message>
    <message>
        <source>By the size of a label</source>
        <translation>По размеру этикетки</translation>
    </message>
    <message>
        <source>To the exhibition</source>
        <translation>На выставку</translation>
    </message>
    <message>
        <source>Back to the lender</source>
        <translation>Обратно владельцу</translation>
    </message>
    <message>
        <source>In three</source>
        <translation>Втрое</translation>
    </message>
    <message>
        <source>In half</source>
        <translation>Пополам</translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message>
        <source>Edition {number} is frozen</source>
        <translation>Издание {number} закреплено</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>The choices are remembered for this exhibition.</source>
        <translation>Выбор запоминается для этой выставки.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
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
        <translation>Работы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
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
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
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
        <source>For the blind</source>
        <translation>Для незрячих</translation>
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
        <source>Freeze as an edition…</source>
        <translation>Закрепить как издание…</translation>
    </message>
    <message>
        <source>Freeze as an edition</source>
        <translation>Закрепить как издание</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be printed.</source>
        <translation>Всё на месте: можно печатать.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>Why it was thrown away</source>
        <translation>Почему это выброшено</translation>
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
    <name>RecentPanel</name>
    <message>
        <source>Recent changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing was done yet. Every change will stand here, and can be undone.</source>
        <translation>Пока ничего не сделано. Каждое изменение появится здесь, и его можно будет отменить.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>отменено частично</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSources</name>
    <message>
        <source>Tables opened before</source>
        <translation>Таблицы, открытые раньше</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>не импортировано</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
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
    <name>RecordHead</name>
    <message>
        <source>History of this record</source>
        <translation>История этой записи</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Этот каталог открыт только для чтения.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Merge these two…</source>
        <translation>Объединить эти две…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only.</source>
        <translation>Этот каталог открыт только для чтения.</translation>
    </message>
</context>
<context>
    <name>RecordPictures</name>
    <message>
        <source>Make it the main picture</source>
        <translation>Сделать главным снимком</translation>
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
        <source>It does not belong here</source>
        <translation>Он сюда не относится</translation>
    </message>
    <message numerus="yes">
        <source>It has %n picture(s) already; these come after them.</source>
        <translation>
            <numerusform>У неё уже есть %n снимок; эти встанут после него.</numerusform>
            <numerusform>У неё уже есть %n снимка; эти встанут после них.</numerusform>
            <numerusform>У неё уже есть %n снимков; эти встанут после них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of this record, in their order</source>
        <translation>Снимки этой записи по порядку</translation>
    </message>
    <message>
        <source>This picture shows</source>
        <translation>На этом снимке</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Сюда не относится</translation>
    </message>
    <message>
        <source>Drag a picture to another place, or move it with Alt and an arrow.</source>
        <translation>Перетащите снимок на другое место или передвиньте его клавишей Alt со стрелкой.</translation>
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
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n день работы нет ни в одной резервной копии. Её делают Настройки, Сохранность.</numerusform>
            <numerusform>%n дня работы нет ни в одной резервной копии. Её делают Настройки, Сохранность.</numerusform>
            <numerusform>%n дней работы нет ни в одной резервной копии. Её делают Настройки, Сохранность.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup outside this computer. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n день работы нет ни в одной резервной копии вне этого компьютера. Её делают Настройки, Сохранность.</numerusform>
            <numerusform>%n дня работы нет ни в одной резервной копии вне этого компьютера. Её делают Настройки, Сохранность.</numerusform>
            <numerusform>%n дней работы нет ни в одной резервной копии вне этого компьютера. Её делают Настройки, Сохранность.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Layout report</source>
        <translation>Отчёт о вёрстке</translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>To mend {count}</source>
        <translation>Исправить {count}</translation>
    </message>
    <message>
        <source>Show every line of the report</source>
        <translation>Показать весь отчёт</translation>
    </message>
    <message>
        <source>Show only what is to be mended</source>
        <translation>Показать только то, что надо исправить</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n открытый вопрос</numerusform>
            <numerusform>%n открытых вопроса</numerusform>
            <numerusform>%n открытых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>What is open before an edition</source>
        <translation>Что осталось открытым перед изданием</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in it</source>
        <translation>
            <numerusform>вошла %n работа</numerusform>
            <numerusform>вошли %n работы</numerusform>
            <numerusform>вошло %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>{works}, {out} left out</source>
        <translation>{works}, не вошло: {out}</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>всё в порядке</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>{what}: list them</source>
        <translation>{what}: перечислить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Изменить вместе…</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the paper</source>
        <translation>
            <numerusform>Не вошла: %n</numerusform>
            <numerusform>Не вошли: %n</numerusform>
            <numerusform>Не вошло: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) under 200 dpi at their place</source>
        <translation>
            <numerusform>%n снимок меньше 200 dpi на своём месте</numerusform>
            <numerusform>%n снимка меньше 200 dpi на своём месте</numerusform>
            <numerusform>%n снимков меньше 200 dpi на своём месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n work(s) do not fit their place</source>
        <translation>
            <numerusform>Тексты %n работы не помещаются</numerusform>
            <numerusform>Тексты %n работ не помещаются</numerusform>
            <numerusform>Тексты %n работ не помещаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another language stands in, %n time(s)</source>
        <translation>
            <numerusform>Вместо перевода другой язык: %n раз</numerusform>
            <numerusform>Вместо перевода другой язык: %n раза</numerusform>
            <numerusform>Вместо перевода другой язык: %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without words for the blind</source>
        <translation>
            <numerusform>%n снимок без описания для незрячих</numerusform>
            <numerusform>%n снимка без описания для незрячих</numerusform>
            <numerusform>%n снимков без описания для незрячих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that no font has</source>
        <translation>
            <numerusform>%n знака нет в шрифтах</numerusform>
            <numerusform>%n знаков нет в шрифтах</numerusform>
            <numerusform>%n знаков нет в шрифтах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) of the file</source>
        <translation>
            <numerusform>%n замечание к файлу</numerusform>
            <numerusform>%n замечания к файлу</numerusform>
            <numerusform>%n замечаний к файлу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other matter(s)</source>
        <translation>
            <numerusform>%n другое замечание</numerusform>
            <numerusform>%n других замечания</numerusform>
            <numerusform>%n других замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture has 200 dpi or more</source>
        <translation>Все снимки не меньше 200 dpi</translation>
    </message>
    <message>
        <source>Every text fits its place</source>
        <translation>Все тексты помещаются</translation>
    </message>
    <message>
        <source>Every text is in its own language</source>
        <translation>Все тексты на своём языке</translation>
    </message>
    <message>
        <source>Every picture has words for the blind</source>
        <translation>У всех снимков есть описание для незрячих</translation>
    </message>
    <message>
        <source>Every letter is in the fonts</source>
        <translation>Все знаки есть в шрифтах</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Отчёт скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Save the crash report</source>
        <translation>Сохранить отчёт о сбое</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Отчёты о сбоях</translation>
    </message>
    <message>
        <source>What you wrote is safe: it is kept with every step. A report tells the version, the system and the places in the program, and nothing of the catalogue. Send it to whoever looks after the program.</source>
        <translation>Всё, что вы записали, в сохранности: сохраняется каждый шаг. В отчёте указаны версия, система и места в программе, а из каталога — ничего. Отправьте его тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Текст отчёта</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Больше не показывать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The program broke off</source>
        <translation>Программа аварийно завершилась</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Looking into the backup…</source>
        <translation>Просматривается копия…</translation>
    </message>
    <message>
        <source>Restoring, MB</source>
        <translation>Восстановление, МБ</translation>
    </message>
    <message>
        <source>Verifying: {what}</source>
        <translation>Проверяется: {what}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>The backup becomes a catalogue in a new folder, is verified there and then opened. Nothing that is there now is touched. What was erased for good since then is in it again.</source>
        <translation>Резервная копия становится каталогом в новой папке, проверяется там и затем открывается. Того, что есть сейчас, ничто не тронет. То, что с тех пор стёрто навсегда, снова будет в ней.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>New folder of the catalogue</source>
        <translation>Новая папка каталога</translation>
    </message>
    <message>
        <source>A file kalbajar-backup-….zip</source>
        <translation>Файл kalbajar-backup-….zip</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Выбрать файл резервной копии</translation>
    </message>
    <message>
        <source>Choose where the new folder lies</source>
        <translation>Выбрать место новой папки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the new folder.</source>
        <translation>Остановлено. В новой папке ничего не осталось.</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Резервные копии (*.zip)</translation>
    </message>
    <message>
        <source>Where shall the catalogue lie?</source>
        <translation>Где должен лежать каталог?</translation>
    </message>
    <message>
        <source>There is something in this folder already: choose another name.</source>
        <translation>В этой папке уже что-то есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Choose the file of a backup. It is only read.</source>
        <translation>Выберите файл резервной копии. Он только читается.</translation>
    </message>
    <message numerus="yes">
        <source>Made on {day} at {time} · {size} MB · %n file(s)</source>
        <translation>
            <numerusform>Сделана {day} в {time} · {size} МБ · %n файл</numerusform>
            <numerusform>Сделана {day} в {time} · {size} МБ · %n файла</numerusform>
            <numerusform>Сделана {day} в {time} · {size} МБ · %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>образец</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) lacked already when it was made</source>
        <translation>
            <numerusform>%n оригинала не хватало уже при создании</numerusform>
            <numerusform>%n оригиналов не хватало уже при создании</numerusform>
            <numerusform>%n оригиналов не хватало уже при создании</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored and verified: {folder}</source>
        <translation>Восстановлено и проверено: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of your styles or mappings have another name on this disk.</source>
        <translation>
            <numerusform>%n файл ваших стилей или соответствий называется на этом диске иначе.</numerusform>
            <numerusform>%n файла ваших стилей или соответствий называются на этом диске иначе.</numerusform>
            <numerusform>%n файлов ваших стилей или соответствий называются на этом диске иначе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored. What lacks lacked already when the backup was made.</source>
        <translation>Восстановлено. Чего не хватает, того не было уже при создании копии.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нельзя</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Give on</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>In the catalogue, on labels and in the press</source>
        <translation>В каталоге, на этикетках и в прессе</translation>
    </message>
    <message>
        <source>On the screens in the hall</source>
        <translation>На экранах в зале</translation>
    </message>
    <message>
        <source>To other museums and in exchange files</source>
        <translation>Другим музеям и в файлах обмена</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>Можно печатать</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Можно показывать</translation>
    </message>
    <message>
        <source>May be given on</source>
        <translation>Можно передавать</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Hangs nowhere</source>
        <translation>Нигде не висит</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончилось</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>В ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>В ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Still in an edition</source>
        <translation>Ещё в издании</translation>
    </message>
    <message>
        <source>A picture is refused</source>
        <translation>Запрет на снимок</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>Letter missing</source>
        <translation>Нет письма</translation>
    </message>
    <message>
        <source>Credit line missing</source>
        <translation>Нет благодарности</translation>
    </message>
    <message>
        <source>ended: {date}</source>
        <translation>закончилось: {date}</translation>
    </message>
    <message>
        <source>ends in %n day(s)</source>
        <translation>закончится через %n день</translation>
    </message>
    <message>
        <source>credit line missing: {languages}</source>
        <translation>нет строки благодарности: {languages}</translation>
    </message>
    <message>
        <source>child without written consent</source>
        <translation>ребёнок без письменного согласия</translation>
    </message>
    <message>
        <source>still in an edition</source>
        <translation>ещё в издании</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>ничего не записано</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>a picture is refused</source>
        <translation>изображение запрещено</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>letter missing</source>
        <translation>нет письма</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation>не публиковать</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>All its pictures</source>
        <translation>Все её изображения</translation>
    </message>
    <message>
        <source>Its texts</source>
        <translation>Её тексты</translation>
    </message>
    <message>
        <source>Picture {number}: {role}</source>
        <translation>Изображение {number}: {role}</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Setting rights</source>
        <translation>Задаются права</translation>
    </message>
    <message>
        <source>From the page of rights</source>
        <translation>Со страницы прав</translation>
    </message>
    <message>
        <source>Say the same of all</source>
        <translation>Указать одно для всех</translation>
    </message>
    <message>
        <source>Go to its rights</source>
        <translation>К её правам</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Открыть работу</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Show as a list of works</source>
        <translation>Показать списком работ</translation>
    </message>
    <message numerus="yes">
        <source>In %n work(s) several hold rights: only the answers and the end were set.</source>
        <translation>
            <numerusform>В %n работе права у нескольких лиц: заданы только ответы и срок.</numerusform>
            <numerusform>В %n работах права у нескольких лиц: заданы только ответы и срок.</numerusform>
            <numerusform>В %n работах права у нескольких лиц: заданы только ответы и срок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rights of all works…</source>
        <translation>Читаются права на все работы…</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работы</numerusform>
            <numerusform>%n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be printed</source>
        <translation>
            <numerusform>%n можно печатать</numerusform>
            <numerusform>%n можно печатать</numerusform>
            <numerusform>%n можно печатать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n не решено</numerusform>
            <numerusform>%n не решено</numerusform>
            <numerusform>%n не решено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n нельзя</numerusform>
            <numerusform>%n нельзя</numerusform>
            <numerusform>%n нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something is to be done about %n</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>ничего делать не нужно</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Права и благодарности</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>Show these works as a list</source>
        <translation>Показать эти работы списком</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Choose a work to see its rights, or several to say the same of all of them.</source>
        <translation>Выберите работу, чтобы увидеть права на неё, или несколько, чтобы задать одно и то же для всех.</translation>
    </message>
    <message>
        <source>There is no work yet. Rights are recorded of works and of their pictures.</source>
        <translation>Работ пока нет. Права записываются для работ и их изображений.</translation>
    </message>
</context>
<context>
    <name>RowInHand</name>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Строка {row}, {column}</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>{column}, row {row}</source>
        <translation>{column}, строка {row}</translation>
    </message>
    <message>
        <source>an empty cell changes nothing; [BLANK] empties the field</source>
        <translation>пустая ячейка ничего не меняет; [BLANK] очищает поле</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>reads as {text}</source>
        <translation>читается как {text}</translation>
    </message>
    <message>
        <source>Enter checks again · Esc closes · [BLANK] empties a field, an empty cell does not</source>
        <translation>Enter — проверить снова · Esc — закрыть · [BLANK] очищает поле, пустая ячейка — нет</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Не брать эту строку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Строка {row} файла</translation>
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
    <name>RulesBar</name>
    <message>
        <source>Each row is</source>
        <translation>Каждая строка —</translation>
    </message>
    <message>
        <source>or by the column</source>
        <translation>или по столбцу</translation>
    </message>
    <message>
        <source>A row finds its record by</source>
        <translation>Запись находится по полю</translation>
    </message>
    <message>
        <source>If the record is there</source>
        <translation>Если запись уже есть</translation>
    </message>
    <message>
        <source>Texts of no stated language</source>
        <translation>Тексты без указания языка</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation>Виды…</translation>
    </message>
    <message>
        <source>What kind each value means</source>
        <translation>Какой вид означает каждое значение</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>без столбца</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>изменить её</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>make a new one anyway</source>
        <translation>всё равно создать новую</translation>
    </message>
</context>
<context>
    <name>SafeDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total} МБ</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>What records point at</source>
        <translation>На что указывают записи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Поисковый указатель</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Оригиналы</translation>
    </message>
    <message>
        <source>Files that no record names</source>
        <translation>Файлы, которых нет ни в одной записи</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Уменьшенные изображения</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Копии базы</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Файлы резервной копии</translation>
    </message>
    <message>
        <source>Make it anew…</source>
        <translation>Создать заново…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>The index is made anew from the records. It may take a minute; no record changes.</source>
        <translation>Указатель создаётся заново из записей. Это может занять минуту; записи не меняются.</translation>
    </message>
    <message>
        <source>What is missing or altered is taken from the backups that are known, or from a folder of yours.</source>
        <translation>Отсутствующее или изменённое берётся из известных резервных копий или из вашей папки.</translation>
    </message>
    <message>
        <source>Originals that no record and no history names are put into a folder of their own, not thrown away.</source>
        <translation>Оригиналы, которых нет ни в записях, ни в истории, кладутся в отдельную папку, а не выбрасываются.</translation>
    </message>
    <message>
        <source>Damaged small pictures are removed. They are made again from the originals when needed.</source>
        <translation>Повреждённые уменьшенные изображения удаляются. При надобности они делаются заново из оригиналов.</translation>
    </message>
    <message>
        <source>What is missing or damaged is taken from the backups that are known, or from an exported edition.</source>
        <translation>Отсутствующее или повреждённое берётся из известных резервных копий или из экспортированного издания.</translation>
    </message>
    <message>
        <source>Damaged copies and backups get another name, so that nobody takes them for whole.</source>
        <translation>Повреждённые копии получают другое имя, чтобы никто не принял их за целые.</translation>
    </message>
    <message>
        <source>The index was made anew.</source>
        <translation>Указатель создан заново.</translation>
    </message>
    <message>
        <source>%n thing(s) put right.</source>
        <translation>Исправлено: %n.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Где должна лежать резервная копия?</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Копируется база…</translation>
    </message>
    <message>
        <source>Backup, MB</source>
        <translation>Резервная копия, МБ</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total} МБ</translation>
    </message>
    <message>
        <source>Made, read again and proved whole: {file}</source>
        <translation>Сделана, перечитана, цела: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Made, but %n original(s) are missing or altered. Verify the catalogue.</source>
        <translation>
            <numerusform>Сделана, но %n оригинал отсутствует или изменён. Проверьте каталог.</numerusform>
            <numerusform>Сделана, но %n оригинала отсутствуют или изменены. Проверьте каталог.</numerusform>
            <numerusform>Сделана, но %n оригиналов отсутствуют или изменены. Проверьте каталог.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Where shall backups lie?</source>
        <translation>Где должны лежать резервные копии?</translation>
    </message>
    <message>
        <source>Noted: the newest backup lies elsewhere too.</source>
        <translation>Отмечено: последняя резервная копия есть и в другом месте.</translation>
    </message>
    <message>
        <source>Kept on this machine. The usual place is the folder “backups” of the catalogue: on the same disk, it helps after a mistake, not when the disk breaks. Better a drive that stays in the house.</source>
        <translation>Помнит этот компьютер. Обычное место – папка «backups» каталога: на том же диске, поэтому помогает после ошибки, но не при поломке диска. Лучше отдельный диск, который остаётся в музее.</translation>
    </message>
    <message>
        <source>Kept on this machine. It lies on another disk than the catalogue: that is good.</source>
        <translation>Помнит этот компьютер. Оно на другом диске, чем каталог: это хорошо.</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Место резервных копий</translation>
    </message>
    <message>
        <source>Nothing that was catalogued may be lost: not by a mistake, not by a broken disk, not by a fire. A backup is proved as soon as it is written, and can be tested and restored at any time.</source>
        <translation>Ничто из внесённого в каталог не должно пропасть: ни по ошибке, ни из-за поломки диска, ни при пожаре. Резервная копия проверяется сразу после записи; испытать и восстановить её можно в любое время.</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <translation>Резервная копия каждый день</translation>
    </message>
    <message>
        <source>Two minutes after the catalogue is opened, on days on which something was changed.</source>
        <translation>Через две минуты после открытия каталога, в дни, когда что-то изменилось.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Сколько резервных копий хранить</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>копий</translation>
    </message>
    <message>
        <source>Older ones in the place below are removed, never the last whole one.</source>
        <translation>Более старые в указанном ниже месте удаляются, но никогда – последняя целая.</translation>
    </message>
    <message>
        <source>Remind of a backup after</source>
        <translation>Напомнить о резервной копии через</translation>
    </message>
    <message>
        <source>When work lies in no backup for so many days, the strip at the bottom says so. 0: never.</source>
        <translation>Если столько дней работы нет ни в одной копии, об этом скажет полоса внизу. 0: никогда.</translation>
    </message>
    <message>
        <source>Remind of a backup elsewhere after</source>
        <translation>Напомнить о копии в другом месте через</translation>
    </message>
    <message>
        <source>When no backup was taken to another disk for so many days. 0: never.</source>
        <translation>Если столько дней ни одна копия не попала на другой диск. 0: никогда.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the place of the backups</source>
        <translation>Выбрать место резервных копий</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Make backups in the usual place</source>
        <translation>Делать копии в обычном месте</translation>
    </message>
    <message>
        <source>I carried one elsewhere</source>
        <translation>Копия унесена</translation>
    </message>
    <message>
        <source>I carried the newest backup elsewhere today</source>
        <translation>Сегодня последняя копия унесена в другое место</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>What is exported</source>
        <translation>Что экспортируется</translation>
    </message>
    <message>
        <source>Everything in the catalogue</source>
        <translation>Всё, что есть в каталоге</translation>
    </message>
    <message>
        <source>One exhibition</source>
        <translation>Одна выставка</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in the list</source>
        <translation>
            <numerusform>%n работа из списка</numerusform>
            <numerusform>%n работы из списка</numerusform>
            <numerusform>%n работ из списка</numerusform>
        </translation>
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
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>With what belongs to them: pictures, texts, rights, and the people and places they name.</source>
        <translation>Вместе со всем, что к ним относится: снимки, тексты, права, названные в них люди и места.</translation>
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
        <source>This catalogue may only be looked at here: nothing can be set.</source>
        <translation>Этот каталог здесь можно только смотреть: ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>Everything is saved at once, for this machine.</source>
        <translation>Всё сохраняется сразу, для этого компьютера.</translation>
    </message>
    <message>
        <source>Everything is saved at once.</source>
        <translation>Всё сохраняется сразу.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Люди за этим столом</translation>
    </message>
    <message>
        <source>Languages of the house</source>
        <translation>Языки музея</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Собственные поля</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Сохранность</translation>
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
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Изменить несколько…</translation>
    </message>
    <message>
        <source>They have nothing recorded in common.</source>
        <translation>Общих сведений у них не записано.</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Общее у них</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Not the same: {fields}</source>
        <translation>Различаются: {fields}</translation>
    </message>
    <message>
        <source>The letter of permission</source>
        <translation>Письмо с разрешением</translation>
    </message>
    <message>
        <source>Choose the letter…</source>
        <translation>Выбрать письмо…</translation>
    </message>
    <message>
        <source>Choose first what is to be said of them.</source>
        <translation>Сначала выберите, что о них сказать.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Этот каталог можно только смотреть.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n работа</numerusform>
            <numerusform>Выбраны %n работы</numerusform>
            <numerusform>Выбрано %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>What you say here is set in all of them, as one step that can be undone.</source>
        <translation>Сказанное здесь задаётся для всех одним шагом, который можно отменить.</translation>
    </message>
    <message>
        <source>Rights in</source>
        <translation>Права на</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Rights status</source>
        <translation>Правовой статус</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Правообладатель</translation>
    </message>
    <message>
        <source>Credit line, as the holder wants it</source>
        <translation>Строка благодарности, как хочет правообладатель</translation>
    </message>
    <message>
        <source>Letter of permission</source>
        <translation>Письмо с разрешением</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>напр. {example}</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Последний день разрешения</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Also as the credit line of the works</source>
        <translation>Также как строка благодарности самих работ</translation>
    </message>
    <message numerus="yes">
        <source>Set in %n work(s)</source>
        <translation>
            <numerusform>Задать для %n работы</numerusform>
            <numerusform>Задать для %n работ</numerusform>
            <numerusform>Задать для %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Без письма</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Сами работы</translation>
    </message>
    <message>
        <source>All their pictures</source>
        <translation>Все их изображения</translation>
    </message>
    <message>
        <source>Their texts</source>
        <translation>Их тексты</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>До дня…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>ShowDeeds</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Show its wall</source>
        <translation>Показать стену</translation>
    </message>
    <message>
        <source>Hang works…</source>
        <translation>Повесить работы…</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Тексты и переводы</translation>
    </message>
    <message>
        <source>Rights and credits</source>
        <translation>Права и благодарности</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Что с ней происходило</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Печать этикеток…</translation>
    </message>
    <message>
        <source>Freeze as an edition…</source>
        <translation>Закрепить как издание…</translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Издания…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Экспорт таблиц…</translation>
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
        <source>More</source>
        <translation>Ещё</translation>
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
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>развешена %n работа</numerusform>
            <numerusform>развешены %n работы</numerusform>
            <numerusform>развешено %n работ</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing hangs yet</source>
        <translation>пока ничего не висит</translation>
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
    <name>SideBySide</name>
    <message>
        <source>Go to {name}</source>
        <translation>Перейти: {name}</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Утвердить и дальше</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Этот каталог можно только смотреть.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Новые имена</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the cells of a row</source>
        <translation>Enter или двойной щелчок открывает ячейки строки</translation>
    </message>
    <message>
        <source>Everybody and every place is known.</source>
        <translation>Все лица и места известны.</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Поиск проблем…</translation>
    </message>
    <message>
        <source>F8 next problem · Shift+F8 the one before</source>
        <translation>F8 следующая проблема · Shift+F8 предыдущая</translation>
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
    <name>Slips</name>
    <message numerus="yes">
        <source>%n more slip(s)</source>
        <translation>
            <numerusform>ещё %n описка</numerusform>
            <numerusform>ещё %n описки</numerusform>
            <numerusform>ещё %n описок</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is clear</source>
        <translation>Исправить очевидное</translation>
    </message>
    <message>
        <source>Mend letters, doubled words and spaces</source>
        <translation>Исправить буквы, повторы слов и пробелы</translation>
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
    <name>SourcePane</name>
    <message>
        <source>{language}: nothing is written</source>
        <translation>{language}: ничего не написано</translation>
    </message>
    <message>
        <source>What is translated, {language}</source>
        <translation>Что переводится, {language}</translation>
    </message>
    <message>
        <source>Nothing is written in another language yet</source>
        <translation>На другом языке ещё ничего не написано</translation>
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
        <source>Nothing is written in another language yet.</source>
        <translation>На другом языке ещё ничего не написано.</translation>
    </message>
    <message>
        <source>Changed since {language} was approved ({day}): struck out is gone, underlined is new.</source>
        <translation>Изменено после утверждения версии {language} ({day}): зачёркнутое удалено, подчёркнутое новое.</translation>
    </message>
    <message>
        <source>Changed since {language} was written ({day}): struck out is gone, underlined is new.</source>
        <translation>Изменено после написания версии {language} ({day}): зачёркнутое удалено, подчёркнутое новое.</translation>
    </message>
    <message>
        <source>The source has changed since; the history does not tell what. Compare the whole text.</source>
        <translation>Исходный текст с тех пор изменился; что именно, в истории не записано. Сверьте весь текст.</translation>
    </message>
</context>
<context>
    <name>SourceParts</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Ячейки разделены</translation>
    </message>
    <message>
        <source>List of records</source>
        <translation>Список записей</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>в строке {number}</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>вертикальная черта |</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Find a source by its words or address</source>
        <translation>Найти источник по тексту или адресу</translation>
    </message>
    <message>
        <source>No source of these words. Ctrl+N makes a new one with them.</source>
        <translation>Такого источника нет. Ctrl+N создаст новый с этим текстом.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Источников пока нет</translation>
    </message>
    <message>
        <source>Say once where facts come from: an article, a lender&apos;s sheet, somebody&apos;s word.</source>
        <translation>Запишите один раз, откуда взяты факты: статья, лист владельца, чьё-то слово.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Требуют подтверждения</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Нигде не используется</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала частые</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Пока без описания</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts to be confirmed</source>
        <translation>
            <numerusform>%n с неподтверждёнными фактами</numerusform>
            <numerusform>%n с неподтверждёнными фактами</numerusform>
            <numerusform>%n с неподтверждёнными фактами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) to be confirmed</source>
        <translation>
            <numerusform>%n факт требует подтверждения</numerusform>
            <numerusform>%n факта требуют подтверждения</numerusform>
            <numerusform>%n фактов требуют подтверждения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Larger than its own pixels</source>
        <translation>Крупнее собственных пикселей</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Open the work</source>
        <translation>Открыть работу</translation>
    </message>
    <message>
        <source>Freeze a new edition</source>
        <translation>Закрепить новое издание</translation>
    </message>
    <message>
        <source>Open {work}</source>
        <translation>Открыть: {work}</translation>
    </message>
    <message>
        <source>Credit line of the work: {credit}</source>
        <translation>Строка благодарности работы: {credit}</translation>
    </message>
    <message>
        <source>It hangs in: {shows}.</source>
        <translation>Висит на выставках: {shows}.</translation>
    </message>
    <message>
        <source>It hangs nowhere.</source>
        <translation>Не висит ни на одной выставке.</translation>
    </message>
    <message>
        <source>It hangs in: {shows}. The next edition leaves it out.</source>
        <translation>Висит на выставках: {shows}. В следующее издание не войдёт.</translation>
    </message>
    <message>
        <source>The newest edition of “{shows}” still shows it, on paper and on the kiosk.</source>
        <translation>Последнее издание «{shows}» всё ещё показывает её на бумаге и в киоске.</translation>
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
    <name>StepBar</name>
    <message>
        <source>Step {place} of {count}, {step}: you are here</source>
        <translation>Шаг {place} из {count}, {step}: вы здесь</translation>
    </message>
    <message>
        <source>Step {place} of {count}, {step}: done</source>
        <translation>Шаг {place} из {count}, {step}: сделан</translation>
    </message>
    <message>
        <source>Step {place} of {count}, {step}</source>
        <translation>Шаг {place} из {count}, {step}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
        <translation>Кодировка</translation>
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
    <name>Steps</name>
    <message>
        <source>Undoing</source>
        <translation>Отменяется</translation>
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
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation>Задач нет</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
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
        <source>Edition {number}</source>
        <translation>Издание {number}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Proof: all that hangs, as it is now</source>
        <translation>Проба: всё, что висит, как оно есть сейчас</translation>
    </message>
    <message>
        <source>No edition was frozen yet</source>
        <translation>Ещё ни одного издания не закреплено</translation>
    </message>
    <message>
        <source>For colleagues: stamped INTERNAL, made of the records as they are now.</source>
        <translation>Для коллег: с пометкой «внутреннее», по записям, как они есть сейчас.</translation>
    </message>
    <message>
        <source>A proof bears the mark PROOF on each page.</source>
        <translation>Проба несёт пометку ПРОБА на каждой странице.</translation>
    </message>
    <message>
        <source>An edition bears no mark and does not change any more.</source>
        <translation>На издании нет пометки, и оно больше не меняется.</translation>
    </message>
    <message>
        <source>Edition {number}, {day}</source>
        <translation>Издание {number}, {day}</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n column(s) go into fields</source>
        <translation>
            <numerusform>%n столбец идёт в поля</numerusform>
            <numerusform>%n столбца идут в поля</numerusform>
            <numerusform>%n столбцов идут в поля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be kept as a note</source>
        <translation>
            <numerusform>%n сохранится как примечание</numerusform>
            <numerusform>%n сохранятся как примечание</numerusform>
            <numerusform>%n сохранятся как примечание</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out</source>
        <translation>
            <numerusform>%n будет пропущен</numerusform>
            <numerusform>%n будут пропущены</numerusform>
            <numerusform>%n будут пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n</source>
        <translation>
            <numerusform>Проверьте: %n</numerusform>
            <numerusform>Проверьте: %n</numerusform>
            <numerusform>Проверьте: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the columns that had better be looked at</source>
        <translation>Показать только столбцы, на которые стоит взглянуть</translation>
    </message>
    <message>
        <source>{columns} go into one field, {field}: their texts would be joined by “{join}”.</source>
        <translation>{columns} попадают в одно поле, {field}: их тексты будут соединены знаком «{join}».</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>shared field</source>
        <translation>общее поле</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ваш выбор</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>новый столбец</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>проверьте</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message>
        <source>Tables of the file</source>
        <translation>Таблицы файла</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sounds alike: {found}</source>
        <translation>похоже по звучанию: {found}</translation>
    </message>
    <message>
        <source>variant: {found}</source>
        <translation>вариант: {found}</translation>
    </message>
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
        <source>Damaged: look only</source>
        <translation>Повреждён: только просмотр</translation>
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
    <name>Texts</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>надо сделать</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинные</translation>
    </message>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>TextsFinder</name>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Весь каталог</translation>
    </message>
    <message>
        <source>All kinds of texts</source>
        <translation>Все виды текстов</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Approving</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Перейти к записи</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) approved. Undo takes all of them back.</source>
        <translation>
            <numerusform>Утверждён %n текст. Отмена вернёт всё назад.</numerusform>
            <numerusform>Утверждено %n текста. Отмена вернёт всё назад.</numerusform>
            <numerusform>Утверждено %n текстов. Отмена вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n chosen</source>
        <translation>
            <numerusform>Утвердить выбранный (%n)</numerusform>
            <numerusform>Утвердить выбранные (%n)</numerusform>
            <numerusform>Утвердить выбранные (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n shown</source>
        <translation>
            <numerusform>Утвердить показанный (%n)</numerusform>
            <numerusform>Утвердить все показанные (%n)</numerusform>
            <numerusform>Утвердить все показанные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve all shown</source>
        <translation>Утвердить все показанные</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Этот каталог можно только смотреть.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>показана %n строка</numerusform>
            <numerusform>показаны %n строки</numerusform>
            <numerusform>показано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be done</source>
        <translation>
            <numerusform>надо сделать %n</numerusform>
            <numerusform>надо сделать %n</numerusform>
            <numerusform>надо сделать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is being read</source>
        <translation>остальное читается</translation>
    </message>
    <message>
        <source>All is said</source>
        <translation>Всё сказано</translation>
    </message>
    <message>
        <source>Every text is approved and every field is filled in each language.</source>
        <translation>На каждом языке все тексты утверждены и все поля заполнены.</translation>
    </message>
    <message>
        <source>Nothing of this sort</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>Choose another state, kind of text or language above.</source>
        <translation>Выберите вверху другое состояние, вид текста или язык.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Текстов пока нет</translation>
    </message>
    <message>
        <source>Hang works in an exhibition: their titles, labels and credits are then listed here.</source>
        <translation>Повесьте работы на выставке: здесь появятся их названия, этикетки и строки благодарности.</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Тексты и переводы</translation>
    </message>
    <message>
        <source>Texts and fields, in the order of the exhibition</source>
        <translation>Тексты и поля в порядке выставки</translation>
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
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
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
        <source>Align by hand</source>
        <translation>Совместить вручную</translation>
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
        <translation>Каталог Кяльбаджара</translation>
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
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <source>Match pictures with works…</source>
        <translation>Снимки к работам…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Экспорт таблиц…</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Hung work</source>
        <translation>Предмет в развеске</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Mark on a picture</source>
        <translation>Отметка на изображении</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Mention in a source</source>
        <translation>Упоминание в источнике</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Condition report</source>
        <translation>Акт сохранности</translation>
    </message>
    <message>
        <source>Work on loan</source>
        <translation>Предмет в займе</translation>
    </message>
    <message>
        <source>Person at this desk</source>
        <translation>Сотрудник за этим столом</translation>
    </message>
    <message>
        <source>{names} and %n more</source>
        <translation>{names} и ещё %n</translation>
    </message>
</context>
<context>
    <name>TrashAside</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it is in the trash</source>
        <translation>Почему это в корзине</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Выброшено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Вместе с ней</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Объединено с</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Относилось к</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>История этой записи</translation>
    </message>
    <message>
        <source>Its making was undone. Redo in the history brings it back.</source>
        <translation>Создание записи отменено. Повтор в истории вернёт её.</translation>
    </message>
</context>
<context>
    <name>TrashFinder</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Найти в корзине</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Works, people, places and whatever else stands by itself</source>
        <translation>Предметы, люди, места и всё, что существует само по себе</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Pictures, texts, hung works and whatever else belongs to a record</source>
        <translation>Изображения, тексты, развеска и всё, что относится к записи</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозванные</translation>
    </message>
    <message>
        <source>Records whose making was undone; Redo brings them back</source>
        <translation>Записи, создание которых отменено; повтор вернёт их</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Looking at what would be gone</source>
        <translation>Проверяется, что исчезнет</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Стирается навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased for good.</source>
        <translation>
            <numerusform>%n запись стёрта навсегда.</numerusform>
            <numerusform>%n записи стёрты навсегда.</numerusform>
            <numerusform>%n записей стёрто навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Удаляются последние следы</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>объединено с «{name}»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Здесь нет ничего с такими словами.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What is thrown away waits here until somebody brings it back or erases it for good.</source>
        <translation>Выброшенное ждёт здесь, пока его не вернут или не сотрут навсегда.</translation>
    </message>
    <message>
        <source>Nothing of this sort</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>Nothing of this sort lies here.</source>
        <translation>Ничего такого здесь нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n выбрана</numerusform>
            <numerusform>%n выбраны</numerusform>
            <numerusform>%n выбрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes away by itself.</source>
        <translation>Само ничего не исчезает.</translation>
    </message>
    <message>
        <source>This catalogue can only be looked at.</source>
        <translation>Этот каталог можно только смотреть.</translation>
    </message>
    <message>
        <source>It is erased; its last traces go when the catalogue is opened next.</source>
        <translation>Стёрто; последние следы исчезнут при следующем открытии каталога.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>What lies in the trash, the last first</source>
        <translation>Что лежит в корзине, сначала последнее</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Number and kind</source>
        <translation>Номер и вид</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Выброшено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Вместе с ней</translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>дан %n ответ</numerusform>
            <numerusform>дано %n ответа</numerusform>
            <numerusform>дано %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {name}</source>
        <translation>Не закончено: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with {name}, {answers}</source>
        <translation>Продолжить с {name}, {answers}</translation>
    </message>
    <message>
        <source>Give this import up</source>
        <translation>Отказаться от этого импорта</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>Used by</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Nothing uses it yet.</source>
        <translation>Пока нигде не используется.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all as a list</source>
        <translation>Показать все списком</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Verifying, %</source>
        <translation>Проверка, %</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Исправляется…</translation>
    </message>
    <message>
        <source>Mending, %</source>
        <translation>Исправление, %</translation>
    </message>
    <message>
        <source>Editions and backups (*.edition *.zip)</source>
        <translation>Издания и резервные копии (*.edition *.zip)</translation>
    </message>
    <message>
        <source>Take pictures of editions from</source>
        <translation>Взять изображения изданий из</translation>
    </message>
    <message>
        <source>Take originals from this folder</source>
        <translation>Взять оригиналы из этой папки</translation>
    </message>
    <message>
        <source>Verify the catalogue</source>
        <translation>Проверка каталога</translation>
    </message>
    <message>
        <source>Every page of the database, every record with its history, every file with its checksum. Nothing is changed; you may go on working.</source>
        <translation>Каждая страница базы, каждая запись с её историей, каждый файл с контрольной суммой. Ничего не меняется; можно продолжать работу.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Stopped. What was looked at until then is shown.</source>
        <translation>Остановлено. Показано то, что успели проверить.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something. Read what to do beside each.</source>
        <translation>
            <numerusform>%n проверка что-то нашла. Что делать, сказано рядом.</numerusform>
            <numerusform>%n проверки что-то нашли. Что делать, сказано рядом с каждой.</numerusform>
            <numerusform>%n проверок что-то нашли. Что делать, сказано рядом с каждой.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is whole: nothing is missing, nothing was altered.</source>
        <translation>Каталог цел: всё на месте, ничто не изменено.</translation>
    </message>
    <message>
        <source>What was looked at is whole.</source>
        <translation>То, что проверено, цело.</translation>
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
        <translation>Сравнить на просмотровом столе</translation>
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
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Экспортировать %n работу…</numerusform>
            <numerusform>Экспортировать %n работы…</numerusform>
            <numerusform>Экспортировать %n работ…</numerusform>
        </translation>
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
    <name>WaysOut</name>
    <message>
        <source>Keep all that stands here now</source>
        <translation>Оставить всё, что стоит здесь сейчас</translation>
    </message>
    <message>
        <source>Take all from the file</source>
        <translation>Взять всё из файла</translation>
    </message>
    <message>
        <source>Same as {name} (new, rows {rows})</source>
        <translation>То же, что {name} (новое, строки {rows})</translation>
    </message>
    <message>
        <source>Link to another record…</source>
        <translation>Связать с другой записью…</translation>
    </message>
    <message>
        <source>Leave as text</source>
        <translation>Оставить текстом</translation>
    </message>
    <message>
        <source>They are two records</source>
        <translation>Это две разные записи</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Create a new record</source>
        <translation>Создать новую запись</translation>
    </message>
    <message>
        <source>Leave these cells empty</source>
        <translation>Оставить эти ячейки пустыми</translation>
    </message>
    <message>
        <source>Leave this cell empty</source>
        <translation>Оставить эту ячейку пустой</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Не брать эти строки</translation>
    </message>
    <message>
        <source>They are ours: update</source>
        <translation>Они наши: обновить</translation>
    </message>
    <message>
        <source>They are another catalogue&apos;s</source>
        <translation>Они из другого каталога</translation>
    </message>
    <message>
        <source>Mend the number in row {row}…</source>
        <translation>Исправить номер в строке {row}…</translation>
    </message>
    <message>
        <source>Mend row {row}…</source>
        <translation>Исправить строку {row}…</translation>
    </message>
    <message>
        <source>Same as {name} (new, row {rows})</source>
        <translation>То же, что {name} (новое, строка {rows})</translation>
    </message>
    <message>
        <source>All “{text}” are {meant}</source>
        <translation>Все «{text}» — это {meant}</translation>
    </message>
    <message>
        <source>“{text}” is {meant}</source>
        <translation>«{text}» — это {meant}</translation>
    </message>
    <message>
        <source>A new record is created, unless you say otherwise.</source>
        <translation>Будет создана новая запись, если вы не решите иначе.</translation>
    </message>
    <message>
        <source>What stands here now stays, unless you say otherwise. Each row can be decided by itself.</source>
        <translation>То, что стоит здесь сейчас, остаётся, если вы не решите иначе. По каждой строке можно решить отдельно.</translation>
    </message>
    <message>
        <source>Two records: the second gets “(2)” after its number.</source>
        <translation>Две записи: ко второму номеру добавится «(2)».</translation>
    </message>
    <message>
        <source>One answer holds for the whole table.</source>
        <translation>Один ответ действует для всей таблицы.</translation>
    </message>
    <message>
        <source>This is a remark: the rows come in as they are.</source>
        <translation>Это замечание: строки войдут как есть.</translation>
    </message>
    <message>
        <source>Read all as…</source>
        <translation>Читать все как…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Читать как…</translation>
    </message>
    <message>
        <source>Choose a word…</source>
        <translation>Выберите слово…</translation>
    </message>
    <message>
        <source>Read this text as another one in all its rows</source>
        <translation>Читать этот текст иначе во всех строках</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Read this text as what is typed</source>
        <translation>Читать этот текст так, как набрано</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation>Только эти строки</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
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
        <translation>Начать с фактов о Дне города Кяльбаджар</translation>
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
        <source>Begin with a table of yours</source>
        <translation>Начать со своей таблицы</translation>
    </message>
    <message>
        <source>An empty catalogue, and then your list from Excel, CSV, JSON or LIDO.</source>
        <translation>Пустой каталог, а затем ваш список из Excel, CSV, JSON или LIDO.</translation>
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
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>It becomes a catalogue in a new folder; nothing is written over.</source>
        <translation>Она станет каталогом в новой папке; ничто не затирается.</translation>
    </message>
</context>
<context>
    <name>WellbeingPanel</name>
    <message>
        <source>Health of the catalogue</source>
        <translation>Состояние каталога</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) missing</source>
        <translation>
            <numerusform>Не хватает %n оригинала</numerusform>
            <numerusform>Не хватает %n оригиналов</numerusform>
            <numerusform>Не хватает %n оригиналов</numerusform>
        </translation>
    </message>
    <message>
        <source>All originals are there</source>
        <translation>Все оригиналы на месте</translation>
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
        <source>To be mended</source>
        <translation>Нужно исправить</translation>
    </message>
    <message>
        <source>No work to be mended</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Последняя резервная копия</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>The database is damaged: restore a backup</source>
        <translation>База повреждена: восстановите резервную копию</translation>
    </message>
    <message>
        <source>Database: being looked into</source>
        <translation>База проверяется</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>База цела</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>ещё не искали</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>Похожие снимки</translation>
    </message>
    <message>
        <source>No similar pictures</source>
        <translation>Похожих снимков нет</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message>
        <source>Take all</source>
        <translation>Взять все</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Не брать ничего</translation>
    </message>
    <message>
        <source>Only this table…</source>
        <translation>Только эта таблица…</translation>
    </message>
    <message>
        <source>What points at a record that stays out is refused, unless that record is here already.</source>
        <translation>Что ссылается на невзятую запись, будет отклонено, если этой записи здесь ещё нет.</translation>
    </message>
    <message>
        <source>Take all tables</source>
        <translation>Взять все таблицы</translation>
    </message>
    <message>
        <source>Take no table</source>
        <translation>Не брать ни одной таблицы</translation>
    </message>
    <message>
        <source>Bring in the chosen table alone and match its columns</source>
        <translation>Внести только выбранную таблицу и сопоставить её столбцы</translation>
    </message>
    <message>
        <source>Tables that come in</source>
        <translation>Таблицы, которые вносятся</translation>
    </message>
</context>
<context>
    <name>WholeRows</name>
    <message>
        <source>Not known here</source>
        <translation>Здесь неизвестно</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>Sheet or file</source>
        <translation>Лист или файл</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>kept as a note: {columns}</source>
        <translation>останется в примечании: {columns}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} is brought in as soon as a catalogue is open.</source>
        <translation>{name} будет загружен, как только откроется каталог.</translation>
    </message>
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
        <source>Something went wrong in the program. What was written is safe; the report is {file}.</source>
        <translation>В программе произошла ошибка. Записанное в сохранности; отчёт: {file}.</translation>
    </message>
    <message>
        <source>Kalbajar Catalogue</source>
        <translation>Каталог Кяльбаджара</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Панель описания</translation>
    </message>
</context>
<context>
    <name>WordAside</name>
    <message>
        <source>Broader word</source>
        <translation>Более широкое слово</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>as it stands</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>пропустить эти строки</translation>
    </message>
    <message>
        <source>Translate values</source>
        <translation>Перевести значения</translation>
    </message>
    <message>
        <source>Values of “{column}”</source>
        <translation>Значения столбца «{column}»</translation>
    </message>
    <message>
        <source>Type what is to be read instead; an empty line leaves a value as it stands.</source>
        <translation>Введите, что читать вместо значения; пустая строка оставляет его как есть.</translation>
    </message>
    <message>
        <source>Translate none</source>
        <translation>Ничего не переводить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>not a word of the list</source>
        <translation>нет в списке</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Word missing: {language}</source>
        <translation>Нет слова: {language}</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Новое слово</translation>
    </message>
    <message>
        <source>Find a word, in any spelling</source>
        <translation>Найти слово в любом написании</translation>
    </message>
    <message>
        <source>Words of this list, in their order; Alt with an arrow moves one</source>
        <translation>Слова этого списка по порядку; Alt со стрелкой перемещает слово</translation>
    </message>
    <message>
        <source>No word of this list is spelled so. Ctrl+N adds it.</source>
        <translation>В этом списке нет слова с таким написанием. Ctrl+N добавит его.</translation>
    </message>
    <message>
        <source>This list has no words yet. They come as they are typed in a form, or here.</source>
        <translation>В этом списке пока нет слов. Они появляются, когда их вводят в форме или здесь.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Требуют подтверждения</translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Нигде не используется</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Наши собственные слова</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала частые</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>наше собственное</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Пока нет слова</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n требует подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
            <numerusform>%n требуют подтверждения</numerusform>
        </translation>
    </message>
    <message>
        <source>field: {names}</source>
        <translation>поле: {names}</translation>
    </message>
    <message>
        <source>fixed list</source>
        <translation>постоянный список</translation>
    </message>
    <message>
        <source>The program itself makes the words of this list; none can be added.</source>
        <translation>Слова этого списка создаёт сама программа; добавить слово нельзя.</translation>
    </message>
    <message>
        <source>{word} is in this list already.</source>
        <translation>«{word}» уже есть в этом списке.</translation>
    </message>
    <message>
        <source>The new word; Enter adds it</source>
        <translation>Новое слово; Enter добавит его</translation>
    </message>
    <message>
        <source>The new word</source>
        <translation>Само новое слово</translation>
    </message>
    <message>
        <source>A specialist must confirm this word.</source>
        <translation>Это слово должен подтвердить специалист.</translation>
    </message>
    <message>
        <source>Confirm this word</source>
        <translation>Подтвердить это слово</translation>
    </message>
    <message>
        <source>The program relies on this word: it can be reworded, not thrown away.</source>
        <translation>Программа опирается на это слово: его можно переформулировать, но не выбросить.</translation>
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
    <name>WorksList</name>
    <message>
        <source>Number or title</source>
        <translation>Номер или название</translation>
    </message>
    <message>
        <source>Narrow the works</source>
        <translation>Сузить список работ</translation>
    </message>
    <message>
        <source>Works and their rights</source>
        <translation>Работы и права на них</translation>
    </message>
    <message>
        <source>No work is like that.</source>
        <translation>Таких работ нет.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Work, and what is to be done</source>
        <translation>Работа и что нужно сделать</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>{works}, filtered</source>
        <translation>{works}, по фильтру</translation>
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
