"""Makes the faces of letters: subsets, and TrueType outlines where the source has cubic ones."""

import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

ERROR = 3.0  # thousandths of an em
UNUSED = ["vhea", "vmtx", "VORG", "BASE", "STAT", "DSIG", "GSUB", "GPOS", "GDEF"]


def gb2312():
    """The characters of GB 2312 with punctuation, forms and Latin."""
    wanted = set(range(0x20, 0x7F)) | {0xA0, 0xB7, 0xD7, 0xF7, 0xB0, 0x2103, 0x2116, 0x25A1, 0x203B}
    wanted |= set(range(0x2010, 0x2040)) | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFEF))
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                wanted.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return wanted


def quadratic(font):
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, ERROR, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder, table.glyphs = order, drawn
    del font["CFF "]
    table.compile(font)
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements"
        " maxSizeOfInstructions maxComponentElements"
    ).split():
        setattr(limits, field, 0)
    limits.maxZones = 1
    limits.compile(font)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def make(source, target, wanted):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features, options.hinting, options.notdef_outline = [], False, True
    options.name_IDs, options.name_languages = ["*"], ["*"]
    options.drop_tables += UNUSED
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted)
    cut.subset(font)
    if "CFF " in font:
        quadratic(font)
    font.save(target)
    return set(TTFont(target).getBestCmap())


def main(fandol, serif, sans, target):
    usual = gb2312()
    have = make(f"{fandol}/FandolFang-Regular.otf", f"{target}/fangsong.ttf", usual)
    make(f"{fandol}/FandolKai-Regular.otf", f"{target}/kai.ttf", usual)
    make(f"{serif}/700Bold/NotoSerifSC_700Bold.ttf", f"{target}/title.ttf", usual)
    make(f"{sans}/500Medium/NotoSansSC_500Medium.ttf", f"{target}/hei.ttf", usual)
    regular = f"{serif}/400Regular/NotoSerifSC_400Regular.ttf"
    all_there = set(TTFont(regular).getBestCmap())
    rest = {c for c in all_there if (0x3400 <= c < 0xA000 or c > 0xFFFF) and c not in have}
    signs = set(range(0x20, 0x180)) | set(range(0x2000, 0x2800)) | set(range(0x3000, 0x3100))
    signs |= set(range(0xFF00, 0xFFF0))
    make(regular, f"{target}/song.ttf", (rest | signs) & all_there)


if __name__ == "__main__":
    main(*sys.argv[1:])
