// SPDX-License-Identifier: MIT
#include "play/adult_sum.hpp"

#include <array>

namespace play {
namespace {

struct Sum {
    int times, of, plus;
    [[nodiscard]] int right() const { return times * of + plus; }
};
constexpr std::array sums{Sum{17, 6, 38}, Sum{23, 7, 19}, Sum{14, 8, 57}, Sum{26, 9, 47}, Sum{19, 8, 36}};
constexpr std::array beside{-20, -11, -10, -1, 0, 1, 10, 12, 20};

const Sum& sum_for(const Sitting& sitting) {
    return sums[sitting.adult_tries() % sums.size()];
}

}

void add_adult_sum(Sheet& sheet, const Sitting& sitting, const Phrase& ask) {
    const Sum& sum = sum_for(sitting);
    const std::string group =
        say(ask, {{"times", std::to_string(sum.times)}, {"of", std::to_string(sum.of)}, {"plus", std::to_string(sum.plus)}});
    for (const int off : beside) {
        const std::string number = std::to_string(sum.right() + off);
        sheet.button("sum-" + number, number);
        sheet.page().controls.back().group = group;
    }
}

bool is_adult_answer(Sitting& sitting, const std::string& number) {
    const bool right = number == std::to_string(sum_for(sitting).right());
    sitting.count_adult_try();
    return right;
}

}
