"""Writes the Evidence sheet of a signert workbook again with XlsxWriter, in constant-memory mode.

Usage: python3 same_cells.py OURS.xlsx TITLE-OF-SHEET THEIRS.xlsx

The same cells of the same kinds: text, numbers, days, blanks, links; the same formats, row heights and column widths
(but for the quote prefix, which older versions cannot write).
Everything is read into memory before the clock starts, so that only writing is timed. Prints one line of name=value.
Exits with 3 if XlsxWriter is missing (Debian: python3-xlsxwriter).
"""

import sys
import time
import zipfile
from xml.etree import ElementTree

try:
    import xlsxwriter
except ImportError:
    sys.exit(3)

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def formats(book):
    """Each cell format of the workbook, as XlsxWriter wants it."""
    root = ElementTree.fromstring(book.read("xl/styles.xml"))
    numbers = {int(f.get("numFmtId")): f.get("formatCode") for f in root.iter(MAIN + "numFmt")}
    fonts = []
    for font in root.find(MAIN + "fonts"):
        name, size, color = (font.find(MAIN + tag) for tag in ("name", "sz", "color"))
        look = {"font_name": name.get("val"), "font_size": float(size.get("val"))}
        if font.find(MAIN + "b") is not None:
            look["bold"] = True
        if font.find(MAIN + "u") is not None:
            look["underline"] = 1
        if color is not None and color.get("rgb"):
            look["font_color"] = "#" + color.get("rgb")[2:]
        fonts.append(look)
    looks = []
    for xf in root.find(MAIN + "cellXfs"):
        look = dict(fonts[int(xf.get("fontId"))])
        number = int(xf.get("numFmtId"))
        look["num_format"] = numbers.get(number, number)
        alignment = xf.find(MAIN + "alignment")
        if alignment is not None:
            if alignment.get("wrapText"):
                look["text_wrap"] = True
            if alignment.get("horizontal"):
                look["align"] = alignment.get("horizontal")
            look["valign"] = {"top": "top", "center": "vcenter"}.get(alignment.get("vertical"), "bottom")
            look["indent"] = int(alignment.get("indent", 0))
        if int(xf.get("borderId")):
            look["bottom"], look["bottom_color"] = 1, "#C9D1DC"
        looks.append(look)
    return looks


def part(book, title):
    """Path of the sheet with this title."""
    sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")
    wanted = next(s.get(RELATION + "id") for s in sheets if s.get("name") == title)
    relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
    target = next(r.get("Target") for r in relations if r.get("Id") == wanted)
    return target.lstrip("/") if target.startswith("/") else "xl/" + target


def column(reference):
    number = 0
    for letter in reference:
        if letter.isdigit():
            break
        number = number * 26 + ord(letter) - 64
    return number - 1


def read(book, path):
    """Rows as (height, cells), cells as [column, kind, value, format]; then links and widths."""
    folder, name = path.rsplit("/", 1)
    relations = {}
    try:
        for r in ElementTree.fromstring(book.read(f"{folder}/_rels/{name}.rels")):
            relations[r.get("Id")] = r.get("Target")
    except KeyError:
        pass
    rows, links, widths = [], {}, []
    for _, element in ElementTree.iterparse(book.open(path)):
        if element.tag == MAIN + "row":
            cells = []
            for c in element:
                at, look = column(c.get("r")), int(c.get("s", 0))
                if c.get("t") == "inlineStr":
                    cells.append([at, "text", "".join(c.itertext()), look])
                elif len(c):
                    cells.append([at, "number", float(c[0].text), look])
                else:
                    cells.append([at, "blank", None, look])
            rows.append((int(element.get("r")) - 1, float(element.get("ht", 15)), cells))
            element.clear()
        elif element.tag == MAIN + "hyperlink":
            inner = element.get("location")
            relation = element.get(RELATION + "id")
            links[element.get("ref")] = relations[relation] if relation else "internal:" + inner
        elif element.tag == MAIN + "col":
            widths.append((int(element.get("min")) - 1, float(element.get("width"))))
    return rows, links, widths


def name_of(row, at):
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters + str(row + 1)


def main(ours, title, theirs):
    with zipfile.ZipFile(ours) as book:
        looks = formats(book)
        rows, links, widths = read(book, part(book, title))
    for index, _, cells in rows:
        for cell in cells:
            link = links.get(name_of(index, cell[0])) if links else None
            if link and ":" not in link:
                link = "external:" + link
            cell.append(link)

    start = time.perf_counter()
    book = xlsxwriter.Workbook(theirs, {"constant_memory": True})
    made = [book.add_format(look) for look in looks]
    sheet = book.add_worksheet(title)
    for at, width in widths:
        sheet.set_column(at, at, width)
    sheet.freeze_panes(4, 2)
    text, number, blank, url = sheet.write_string, sheet.write_number, sheet.write_blank, sheet.write_url
    count = 0
    for index, height, cells in rows:
        sheet.set_row(index, height)
        for at, kind, value, look, link in cells:
            if link:
                url(index, at, link, made[look], value)
            elif kind == "text":
                text(index, at, value, made[look])
            elif kind == "number":
                number(index, at, value, made[look])
            else:
                blank(index, at, None, made[look])
            count += 1
    book.close()
    print(f"millis={int((time.perf_counter() - start) * 1000)} rows={len(rows)} cells={count} links={len(links)}")


main(*sys.argv[1:])
