// SPDX-License-Identifier: MIT
#pragma once

namespace base {

/// Makes one visitor for a variant out of a lambda for each alternative.
template <class... Fs>
struct Overload : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overload(Fs...) -> Overload<Fs...>;

}
