// SPDX-License-Identifier: MIT
#include "paint/font_file.hpp"

#include <fontconfig/fontconfig.h>

namespace paint {

std::string font_file(const std::string& family, bool bold) {
    const auto* name = reinterpret_cast<const FcChar8*>(family.c_str());
    FcPattern* asked = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, name, FC_WEIGHT, FcTypeInteger,
                                      bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR, FC_SLANT, FcTypeInteger, FC_SLANT_ROMAN, nullptr);
    FcConfigSubstitute(nullptr, asked, FcMatchPattern);
    FcDefaultSubstitute(asked);
    FcResult result = FcResultNoMatch;
    FcPattern* found = FcFontMatch(nullptr, asked, &result);
    FcChar8* file = nullptr;
    std::string path;
    if (found && FcPatternGetString(found, FC_FILE, 0, &file) == FcResultMatch)
        path = reinterpret_cast<const char*>(file);
    if (found)
        FcPatternDestroy(found);
    FcPatternDestroy(asked);
    return path;
}

}
