"""Removes words from a PDF with PyMuPDF, the way its documentation shows, and prints how long that took.

usage: pymupdf.py INPUT WORDS OUTPUT    WORDS: one word a line
prints: version, pages, seconds (the best of three rounds in this process, without its start)
exit: 3 where PyMuPDF is not installed
"""
import sys
import time

try:
    import fitz
except ImportError:
    print("PyMuPDF is not installed (Debian: python3-fitz)", file=sys.stderr)
    sys.exit(3)


def redact(source, words, target):
    """Each page is searched for the words that stand on it, as a caller would who knows the findings of the page.

    Debian's build fails at the seventh add_redact_annot of a process (its classes get lost), so the annotations are written as
    objects; what removes is the same.
    """
    document = fitz.open(source)
    for number in range(document.page_count):
        page = document[number]
        text = page.get_text()
        boxes = [box for word in words if word in text for box in page.search_for(word)]
        top = page.rect.height
        marks = []
        for box in boxes:
            mark = document.get_new_xref()
            document.update_object(mark, f"<</Type/Annot/Subtype/Redact/Rect[{box.x0} {top - box.y1} {box.x1} {top - box.y0}]/IC[.94 .94 .94]>>")
            marks.append(f"{mark} 0 R")
        document.xref_set_key(page.xref, "Annots", f"[{' '.join(marks)}]")
        document.reload_page(page)._apply_redactions(2)
    document.save(target, garbage=4, deflate=True)
    return document.page_count


def main():
    source = sys.argv[1]
    words = open(sys.argv[2], encoding="utf-8").read().split()
    best, pages = None, 0
    for _ in range(3):
        started = time.perf_counter()
        pages = redact(source, words, sys.argv[3])
        taken = time.perf_counter() - started
        best = taken if best is None else min(best, taken)
    print(fitz.VersionBind, pages, f"{best:.3f}")


main()
