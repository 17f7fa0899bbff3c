// SPDX-License-Identifier: MIT
#include "content/dictionary.hpp"
#include "fuzz/fuzz.hpp"

FUZZ(text) {
    const content::PoRead read = content::read_po("fuzz.po", text);
    content::Dictionary dictionary(*content::find_language("ar"));
    (void)dictionary.add(read.file);
    if (base::any_error(read.diagnostics))
        return;
    // a sound file may be written over: then nothing of it may change
    const std::string written = content::write_po(read.file);
    const content::PoRead again = content::read_po("again.po", written);
    fuzz::must(!base::any_error(again.diagnostics));
    fuzz::must(content::write_po(again.file) == written);
}
