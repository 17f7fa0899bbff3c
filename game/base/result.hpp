// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <utility>
#include <variant>

namespace base {

/// Why something could not be done, as a clear sentence for a person, and what to do about it.
struct Problem {
    std::string message;
    std::string hint;
};

/// A value, or the reason there is none.
template <class T>
class Result {
public:
    Result(T value) : held_(std::move(value)) {}
    Result(Problem problem) : held_(std::move(problem)) {}
    [[nodiscard]] bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const { return std::get<0>(held_); }
    [[nodiscard]] T& value() { return std::get<0>(held_); }
    [[nodiscard]] const Problem& problem() const { return std::get<1>(held_); }

private:
    std::variant<T, Problem> held_;
};

struct Done {};

}
