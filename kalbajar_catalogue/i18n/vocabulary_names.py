"""What the vocabularies are called, in three languages: the museum sees these names, the program only the codes."""

from collections.abc import Mapping
from typing import Final

from kalbajar_catalogue.i18n.languages import Language, Multilingual

NAMES: Final[Mapping[str, Multilingual]] = {
    "role": Multilingual("Şəxslərin rolları", "Roles", "Роли людей"),
    "attribution": Multilingual("Müəllifliyin dəqiqliyi", "Attribution", "Степень атрибуции"),
    "agent_type": Multilingual("Şəxs və təşkilat növləri", "People: types", "Типы лиц и организаций"),
    "place_type": Multilingual("Yer növləri", "Place types", "Типы мест"),
    "picture_role": Multilingual("Şəklin göstərdiyi", "Picture roles", "Что на снимке"),
    "exhibition_type": Multilingual("Sərgi növləri", "Exhibition types", "Типы выставок"),
    "exhibition_status": Multilingual("Sərginin vəziyyəti", "Exhibition states", "Состояния выставок"),
    "object_name": Multilingual("Əşya adları", "Object names", "Названия предметов"),
    "object_status": Multilingual("Əsl və ya surət", "Original or copy", "Подлинник или копия"),
    "measure": Multilingual("Ölçülər", "Measures", "Измерения"),
    "measured_part": Multilingual("Ölçülən hissələr", "Measured parts", "Измеряемые части"),
    "material": Multilingual("Materiallar", "Materials", "Материалы"),
    "material_part": Multilingual(
        "Materialın aid olduğu hissə", "Material: of which part", "Части, к которым относится материал"
    ),
    "technique": Multilingual("Texnikalar", "Techniques", "Техники"),
    "inscription_type": Multilingual("Yazı növləri", "Inscription types", "Типы надписей"),
    "consent": Multilingual("Təsvir olunanların razılığı", "Consents", "Согласие изображённых"),
    "pair_relation": Multilingual("Əvvəl və sonra", "Before and after", "До и после"),
    "period_relation": Multilingual(
        "İşğaldan əvvəl, işğal dövrü və sonra", "Period: occupation and after", "До, во время и после оккупации"
    ),
    "process": Multilingual("Foto üsulları", "Photographic processes", "Фотографические процессы"),
    "colour_mode": Multilingual("Rəngli və ya ağ-qara", "Colour or black and white", "Цветное или чёрно-белое"),
    "digital_source_type": Multilingual(
        "Rəqəmsal şəklin mənşəyi", "Digital picture: origin", "Происхождение цифровых снимков"
    ),
    "weave_class": Multilingual("Toxunma sinifləri", "Weave classes", "Классы ткачества"),
    "weave_type": Multilingual("Toxunma növləri", "Weave types", "Виды ткачества"),
    "school": Multilingual("Xalçaçılıq məktəbləri", "Carpet schools", "Школы ковроткачества"),
    "carpet_group": Multilingual("Xalça qrupları", "Carpet groups", "Группы ковров"),
    "composition": Multilingual("Xalça kompozisiyaları", "Carpet compositions", "Ковровые композиции"),
    "layout": Multilingual("Ara sahənin quruluşu", "Field layouts", "Построение поля"),
    "motif": Multilingual("Naxış elementləri", "Motifs", "Мотивы"),
    "knot_type": Multilingual("İlmə növləri", "Knot types", "Виды узлов"),
    "knot_tying": Multilingual("İlmənin vurulma üsulu", "Knot tying", "Способы вязки узлов"),
    "warp_depression": Multilingual("Əriş ipliyinin çökməsi", "Warp depression", "Утопленность основы"),
    "spin": Multilingual("Əyirmə istiqaməti", "Spin directions", "Направление крутки"),
    "dye_type": Multilingual("Boyaq növləri", "Dye types", "Виды красителей"),
    "colour": Multilingual("Rənglər", "Colours", "Цвета"),
    "set_role": Multilingual("Tək və ya dəstin hissəsi", "Set: single or part", "Отдельный предмет или часть набора"),
    "original_use": Multilingual("İlkin təyinat", "Original use", "Первоначальное назначение"),
    "calendar": Multilingual("Təqvimlər", "Calendars", "Календари"),
    "medium": Multilingual("Boyalar və digər vasitələr", "Media and paints", "Краски и другие материалы письма"),
    "support": Multilingual("Rəsm əsərinin əsası", "Painting supports", "Основы картин"),
    "genre": Multilingual("Janrlar", "Genres", "Жанры"),
    "craft_type": Multilingual("Sənətkarlıq növləri", "Craft types", "Виды ремёсел"),
    "function": Multilingual("Təyinatlar", "Functions", "Назначение"),
    "wood_species": Multilingual("Ağac növləri", "Wood species", "Породы дерева"),
    "structure_type": Multilingual("Yaşayış tikilisi növləri", "Dwelling types", "Типы жилищ"),
    "dwelling_part": Multilingual("Yaşayış tikilisinin hissələri", "Dwelling parts", "Части жилища"),
    "plan": Multilingual("Tikilinin planı", "Dwelling plans", "Планы жилищ"),
    "fixing": Multilingual("Hissələrin bərkidilməsi", "Fixings of parts", "Способы крепления"),
    "item_relation": Multilingual("Əsərlər arasında əlaqə", "Related works", "Связи между произведениями"),
    "subject": Multilingual("Mövzular", "Subjects", "Темы"),
    "event_type": Multilingual("Tədbir növləri", "Event types", "Типы мероприятий"),
    "audience": Multilingual("Auditoriyalar", "Audiences", "Аудитории"),
    "language": Multilingual("Dillər", "Languages", "Языки"),
    "text_kind": Multilingual("Mətn növləri", "Text kinds", "Виды текстов"),
    "text_status": Multilingual("Mətnin vəziyyəti", "Text states", "Состояния текстов"),
    "rights_scope": Multilingual("Hüququn aid olduğu", "Rights: about what", "К чему относятся права"),
    "rights_status": Multilingual("Hüquqların vəziyyəti", "Rights: states", "Состояния прав"),
    "permission": Multilingual("İcazələr", "Permissions", "Разрешения"),
    "source_type": Multilingual("Mənbə növləri", "Source types", "Типы источников"),
    "reliability": Multilingual("Mənbənin etibarlılığı", "Source reliability", "Надёжность источников"),
    "confirmation": Multilingual("Təsdiqlənib, ya yox", "Confirmed or not", "Подтверждено или нет"),
    "term_status": Multilingual("Sözlərin vəziyyəti", "Word states", "Состояния слов"),
    "region_kind": Multilingual("Qeyd olunan sahələrin növləri", "Picture regions", "Виды отмеченных областей"),
    "loan_status": Multilingual("Müvəqqəti istifadənin vəziyyəti", "Loan states", "Состояния временной передачи"),
    "condition": Multilingual("Saxlanma vəziyyəti", "Condition", "Сохранность"),
    "condition_reason": Multilingual("Baxışın səbəbi", "Condition report reasons", "Поводы осмотра"),
    "movement_reason": Multilingual("Yerdəyişmənin səbəbi", "Movement reasons", "Поводы перемещения"),
    "nationality": Multilingual("Mənsubiyyətlər", "Nationalities", "Национальная принадлежность"),
}
"""Vocabulary -> its name."""


def vocabulary_name(language: Language, vocabulary: str) -> str:
    """What a vocabulary of the program is called; one that has no name goes by its code, as words."""
    name = NAMES.get(vocabulary)
    return name.get(language) if name else vocabulary.replace("_", " ").strip().capitalize()
