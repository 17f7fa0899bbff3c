// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"

namespace content {

/// One row of the two documents and where it is taught.
struct CoveredRow {
    const SourceRow* row = nullptr;
    std::vector<std::string> episodes; ///< titles of those that name it
    std::vector<std::string> beats;    ///< "the-photo: lunch/post", where a beat says so
    std::vector<std::string> drills;   ///< ids of those that practise it
};

/// Every row of the world, in its order.
std::vector<CoveredRow> coverage(const Catalogue&);

}
