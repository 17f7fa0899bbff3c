// SPDX-License-Identifier: MIT
#pragma once
#include "paint/setting.hpp"
#include "print/sheet.hpp"

/// Spans on their way through Pango. Only for .cpp files of print/.
namespace print {

paint::SetWords set_spans(PangoContext*, const Spans&, const page::TextStyle&, double width, Side = Side::Start);

}
