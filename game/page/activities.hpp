// SPDX-License-Identifier: MIT
#pragma once
#include "page/parts.hpp"

/// One arrangement for each kind of activity.
namespace page {

void arrange_sort(Typesetter&, const Sorted&);
void arrange_order(Typesetter&, const Sorted&);
void arrange_keep(Typesetter&, const Sorted&);
void arrange_spot(Typesetter&, const Sorted&);
void arrange_compose(Typesetter&, const Sorted&);
void arrange_report(Typesetter&, const Sorted&);
void arrange_design(Typesetter&, const Sorted&);
void arrange_ripple(Typesetter&, const Sorted&);
void arrange_circle(Typesetter&, const Sorted&);

/// The controls of an activity: its pieces, and what goes on or back.
struct Division {
    std::vector<int> pieces, foot;
};
Division divide(const Page&, const Sorted&);

}
