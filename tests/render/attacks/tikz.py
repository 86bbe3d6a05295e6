"""Attacks by TeX. What is read in shows as an error that says LEAK; what cannot be read says REFUSED."""

READ = "\\newread\\r \\openin\\r={} \\ifeof\\r\\errmessage{{REFUSED}}\\else\\read\\r to\\x\\errmessage{{LEAK \\meaning\\x}}\\fi"
WRITE = "\\newwrite\\w \\immediate\\openout\\w={} \\immediate\\write\\w{{x}}\\immediate\\closeout\\w"
ASK = "\\edef\\x{{{}}}\\ifx\\x\\empty\\errmessage{{REFUSED}}\\else\\errmessage{{LEAK \\x}}\\fi"
RED = "\n\\fill[red] (0,0) rectangle (2,2) (3,3) circle (1);"
NO_FILE = "no file|can't find|not installed|cannot find|Could not read"
INNOCENT = "\\draw[thick] (0,0) circle ({1+rnd});\n\\fill[red] (rnd,rnd) rectangle (2,2);\n\\node {Text};"
ATTACKS = {
    # -- read --------------------------------------------------------------------------------------------------------
    "input": ("read", "\\input{@SECRET@}", "error", NO_FILE),
    "input by primitive": ("read", "\\csname @@input\\endcsname @SECRET@ ", "error", NO_FILE),
    "input by signs": ("read", "^^5c^^69nput{^^2f..@SECRET@}", "error", NO_FILE),
    "input by other categories": (
        "read",
        "\\catcode`\\!=0 \\catcode`\\|=1 \\catcode`\\;=2 !input|@SECRET@;",
        "error",
        NO_FILE,
    ),
    "input by tokens": ("read", "\\scantokens{\\input @SECRET@ }", "error", NO_FILE),
    "absolute name": ("read", READ.format("@SECRET@"), "error", "REFUSED"),
    "name with dots": ("read", READ.format("../beyond"), "error", "REFUSED"),
    "name with many dots": ("read", READ.format("x/" + "../" * 20 + "@SECRET@"), "error", "REFUSED"),
    "hidden name": ("read", READ.format(".profile"), "error", "REFUSED"),
    "name by a variable": ("read", READ.format("$TEXMFCNF/../beyond"), "error", "REFUSED"),
    "name by braces": ("read", READ.format("\\string{/,\\string}@SECRET@"), "error", "REFUSED"),
    "home": ("read", READ.format("\\string~/beyond"), "error", "REFUSED"),
    "descriptor": ("paths", READ.format("/dev/fd/3"), "error", "REFUSED"),
    "own root": ("paths", READ.format("/proc/self/root@SECRET@"), "error", "REFUSED"),
    "environment": ("environment", READ.format("/proc/self/environ"), "error", "REFUSED"),
    "parent's environment": ("environment", READ.format("/proc/1/environ"), "error", "REFUSED"),
    "key by a variable": ("environment", "\\input{$OPENAI_API_KEY}", "error", NO_FILE),
    "dump": ("read", ASK.format("\\pdffiledump offset 0 length 20{@SECRET@}"), "error", "REFUSED"),
    "hash": ("read", ASK.format("\\pdfmdfivesum file{@SECRET@}"), "error", "REFUSED"),
    "stream of a file": ("read", "\\immediate\\pdfobj stream file{@SECRET@}" + RED, "error", ""),
    "verbatim": ("read", "\\usepackage{verbatim}\n\\verbatiminput{@SECRET@}", "blank|error", ""),
    "table": ("read", "\\begin{axis}\\addplot table {@SECRET@};\\end{axis}", "error", NO_FILE),
    "picture": ("read", "\\usepackage{graphicx}\n\\includegraphics{@SECRET@}", "error", NO_FILE),
    "font map": ("read", "\\pdfmapfile{+@SECRET@}\\pdfmapline{+cmr10 <@SECRET@}\\node {x};" + RED, "error|ok", ""),
    "encoding": ("read", "\\pdfmapline{=cmr10 CMR10 <[@SECRET@ <cmr10.pfb}\\node {x};" + RED, "error|ok", ""),
    "font": ("read", "\\font\\x=@SECRET@ \\x a", "error", "not installed|not here"),
    # -- write and run -----------------------------------------------------------------------------------------------
    "write18": ("process", "\\immediate\\write18{touch /tmp/vad-pwned}" + RED, "ok", ""),
    "pipe": ("process", READ.format('"|touch /tmp/vad-pwned"'), "error", "REFUSED"),
    "externalized": (
        "process",
        "\\usetikzlibrary{external}\n\\tikzexternalize[shell escape=-shell-escape]\n"
        "\\begin{tikzpicture}\\fill[red] (0,0) circle (1);\\end{tikzpicture}",
        "error|ok|blank",
        "",
    ),
    "gnuplot": ("process", "\\draw plot function {system('touch /tmp/vad-pwned')};" + RED, "error|ok", ""),
    "Lua": ("process", "\\directlua{os.execute('touch /tmp/vad-pwned')}", "error", "directlua"),
    "file in /tmp": ("write", WRITE.format("/tmp/vad-pwned"), "error", "can't write"),
    "file beside the secret": ("write", WRITE.format("@OUTSIDE@/vad-pwned"), "error", "can't write"),
    "file above": ("write", WRITE.format("../vad-pwned"), "error", "can't write"),
    "hidden file": ("write", WRITE.format(".vad-pwned"), "error", "can't write"),
    # -- what the PDF asks for ------------------------------------------------------------------------------------------
    "PDF that opens": ("process", "\\pdfcatalog{/OpenAction << /S /Launch /F (/bin/sh) >>}" + RED, "ok", ""),
    "PDF that connects": (
        "network",
        "\\pdfcatalog{/OpenAction << /S /URI /URI (http://127.0.0.1:@PORT@/) >>}\\immediate\\pdfobj stream attr "
        "{/FS /URL /F (http://127.0.0.1:@PORT@/)} {x}" + RED,
        "ok",
        "",
    ),
    "PDF of a huge picture": (
        "bomb",
        "\\immediate\\pdfobj stream attr {/Type/XObject /Subtype/Image /Width 60000 /Height 60000 /BitsPerComponent 8 "
        "/ColorSpace/DeviceRGB} {x}\\edef\\o{\\the\\pdflastobj}\\pdfpageresources{/XObject << /X \\o\\space 0 R >>}"
        "\\node {\\pdfliteral{q 50 0 0 50 0 0 cm /X Do Q}};" + RED,
        "ok|error|memory|crashed|timeout",
        "",
        {"seconds": 5},
    ),
    "PDF of forms in forms": (
        "bomb",
        "\\setbox0\\hbox{x}\\immediate\\pdfxform0 "
        + ("\\setbox0\\hbox{" + "\\pdfrefxform\\pdflastxform" * 12 + "}\\immediate\\pdfxform0 ") * 9
        + "\\node {\\pdfrefxform\\pdflastxform};"
        + RED,
        "ok|error|timeout|memory|crashed",
        "",
        {"seconds": 2},
    ),
    "PDF of a form in itself": (
        "bomb",
        "\\pdfobj reserveobjnum\\edef\\o{\\the\\pdflastobj}\\immediate\\pdfobj useobjnum\\o\\space stream attr {/Type/XObject "
        "/Subtype/Form /BBox [0 0 9 9] /Resources << /XObject << /X \\o\\space 0 R >> >>} {/X Do /X Do}"
        "\\pdfpageresources{/XObject << /X \\o\\space 0 R >>}\\node {\\pdfliteral{q /X Do Q}};" + RED,
        "ok|error|timeout|crashed",
        "",
        {"seconds": 2},
    ),
    "PDF of a huge page": ("bomb", "\\pdfpageattr{/MediaBox [0 0 1e9 1e9]}" + RED, "ok|blank|error", ""),
    # -- bombs -------------------------------------------------------------------------------------------------------
    "loop": ("bomb", "\\loop\\iftrue\\repeat", "timeout", "0.5 s", {"seconds": 0.5}),
    "doubling": ("bomb", "\\def\\a{\\a\\a}\\a", "error", "without end"),
    "doubled text": ("bomb", "\\def\\a{xxxx}\\loop\\edef\\a{\\a\\a}\\iftrue\\repeat", "error", "memory"),
    "for each": ("bomb", "\\foreach \\i in {1,...,1000000000} \\draw (0,0);", "timeout|error", "", {"seconds": 0.5}),
    "output": ("bomb", "\\loop\\message{" + "x" * 500 + "}\\iftrue\\repeat", "memory|timeout", "", {"seconds": 20}),
    "disk": (
        "bomb",
        "\\newwrite\\w\\immediate\\openout\\w=a \\loop\\immediate\\write\\w{" + "x" * 500 + "}\\iftrue\\repeat",
        "memory|timeout",
        "",
        {"seconds": 20},
    ),
    "pages": (
        "bomb",
        "\\documentclass{article}\\begin{document}\\loop x\\newpage\\iftrue\\repeat\\end{document}",
        "timeout|memory",
        "",
        {"seconds": 0.5},
    ),
    "recursion": ("bomb", "\\def\\a{{\\a}}\\a", "error", "without end"),
    "huge rule": ("bomb", "\\node {\\rule{16000pt}{16000pt}};", "ok|blank|error", ""),
    # -- left behind -------------------------------------------------------------------------------------------------
    "class": (
        "left",
        WRITE.format("standalone.cls") + WRITE.format("tikz.sty").replace("\\newwrite\\w", "") + RED,
        "ok",
        "",
    ),
    "settings": ("left", WRITE.format("texmf.cnf") + RED, "ok", ""),
    "own picture": ("left", WRITE.format("drawing.pdf") + "\\csname @@end\\endcsname", "error", ""),
    "own log": ("left", "\\message{^^J./drawing.tex:1: LaTeX Error: gone^^J}" + RED, "ok", ""),
    "definitions": (
        "left",
        "\\global\\let\\fill\\relax\\global\\let\\draw\\relax\\gdef\\pgfmathrnd{1}" + RED,
        "ok|blank|error",
        "",
    ),
    "format": ("left", "\\documentclass{article}\\dump", "error", "."),
}
