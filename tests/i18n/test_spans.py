"""Dates in words as the years that they span, in three languages; what is not understood whole spans nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.spans import ABOUT, span

SPANS = """
1890 | 1890 | 1890
25.11.2025 | 2025-11-25 | 2025-11-25
1925-11 | 1925-11 | 1925-11
25 noyabr 2025 | 2025-11-25 | 2025-11-25
May 1890 | 1890-05 | 1890-05
15 мая 1890 г. | 1890-05-15 | 1890-05-15
1890-cı il | 1890 | 1890
in 1890 | 1890 | 1890
1890 г. | 1890 | 1890
[1890?] | 1890 | 1890
c. 1890 | 1885 | 1895
c.1890 | 1885 | 1895
təqribən 1890-cı il | 1885 | 1895
около 1890 г. | 1885 | 1895
~1890 | 1885 | 1895
XIX əsr | 1801 | 1900
ХІХ век | 1801 | 1900
19-cu əsr | 1801 | 1900
19th century | 1801 | 1900
19th c. | 1801 | 1900
XX c. | 1901 | 2000
XVIII–XIX əsr | 1701 | 1900
18th or 19th century | 1701 | 1900
XVIII-XIX вв. | 1701 | 1900
mid-19th century | 1834 | 1867
конец XIX века | 1867 | 1900
XIX əsrin sonu – XX əsrin əvvəli | 1867 | 1934
late 19th–early 20th century | 1867 | 1934
XIX əsrin II yarısı | 1851 | 1900
вторая половина XIX века | 1851 | 1900
2nd half of the 19th century | 1851 | 1900
last quarter of the 19th c. | 1876 | 1900
1870s | 1870 | 1879
1870-ci illər | 1870 | 1879
1870-е гг. | 1870 | 1879
early 1870s | 1870 | 1873
1950-ci illərin sonu | 1956 | 1959
XX əsrin 70-ci illəri | 1970 | 1979
70-е годы XX века | 1970 | 1979
1960–70-е годы | 1960 | 1979
1970–1980-ci illər | 1970 | 1989
1941–1945-ci illər | 1941 | 1945
1800s | 1800 | 1899
1900/1910 | 1900 | 1910
1890-95 | 1890 | 1895
1840-5 | 1840 | 1845
1900-10 | 1900 | 1910
c. 1890–1900 | 1885 | 1905
between 1890 and 1900 | 1890 | 1900
с 1890 по 1900 год | 1890 | 1900
1890 və ya 1891 | 1890 | 1891
before 1930 | | 1930
1930-cu ilə qədər | | 1930
1930-dan əvvəl | | 1930
не позднее 1930 | | 1930
after 1930 | 1930 |
1930-cu ildən sonra | 1930 |
после 1930 года | 1930 |
"""
UNREAD = ("", "n.d.", "tarixsiz", "Yuxarıdakı", "1890, reprinted 1950", "500 BC", "12", "19th", "K-1890", "1890-",
          "1890-1880", "1890-1891-1892", "not 1890", "XXV əsr", "5000", "XIX", "əsr", "before", "31.02.1990",
          "after 1890 before 1900", "third half of the 19th century", "99.99.1990")  # fmt: skip


@pytest.mark.parametrize("line", SPANS.strip().splitlines())
def test_what_dates_in_words_span(line: str) -> None:
    said, begin, end = (part.strip() for part in line.split("|"))
    assert span(said) == (begin, end)


@pytest.mark.parametrize("text", UNREAD)
def test_what_is_not_understood_whole_spans_nothing(text: str) -> None:
    assert span(text) is None


@given(st.text(alphabet="0123456789 -–/~.c,şəsrXIVхx()[]?s") | st.text())
def test_any_text_is_read_or_not_and_ends_after_it_begins(text: str) -> None:
    found = span(text)
    if found is not None and all(found):
        assert found[0][:4] <= found[1][:4]
        assert found == span(f"  {text} ")


@given(st.integers(1000, 2090))
def test_a_year_lies_in_whatever_is_said_roughly_of_it(year: int) -> None:
    century, decade = (year - 1) // 100 + 1, year // 10 * 10
    for text in (f"c. {year}", f"{century}th century", f"{decade}-ci illər", f"{decade}-е годы", f"{year}-{year + 3}"):
        begin, end = span(text) or ("", "")
        assert begin <= str(year) <= end, text
    assert span(f"около {year}") == (f"{year - ABOUT:04}", f"{year + ABOUT:04}")
