// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"
#include "paint/colour.hpp"
#include "paint/image.hpp"
#include "print/sheet.hpp"

#include <filesystem>

namespace print {

/// The colours of paper. All pairs that stand on each other differ enough in grey.
paint::Colour colour_of(Ink);
/// White where there is no ground.
paint::Colour colour_of(Ground);

/// The bytes of a PDF file, with its letters and drawings in it. Drawings that are missing leave a quiet card.
base::Result<std::string> to_pdf(const Sheet&, const std::filesystem::path& assets);

/// One leaf as a picture, to look at: so many pixels a point.
paint::Image to_image(const Leaf&, double scale, const std::filesystem::path& assets);

}
