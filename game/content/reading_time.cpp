// SPDX-License-Identifier: MIT
#include "base/overload.hpp"
#include "base/text.hpp"
#include "content/explorer.hpp"
#include "content/statistics.hpp"

namespace content {

using namespace story;

int words_a_minute(Band band) {
    switch (band) {
    case Band::Eight: return 142;
    case Band::Eleven: return 158;
    case Band::Fourteen: return 169;
    }
    return 158;
}

std::size_t words_in(const Beat& beat, const Reader& reader) {
    const auto count = [&](const Text& text) { return base::count_words(words_for(text, reader, 0)); };
    const auto all = [&](const auto& list) {
        std::size_t sum = 0;
        for (const auto& one : list)
            sum += count(one.text);
        return sum;
    };
    return std::visit(base::Overload{
                          [&](const Say& say) { return count(say.text); },
                          [&](const Message& message) { return count(message.text); },
                          [&](const Update& update) { return count(update.text); },
                          [&](const Card& card) { return count(card.title) + count(card.text); },
                          [&](const Choice& choice) { return count(choice.ask) + all(choice.options); },
                          [&](const Question& question) {
                              const std::size_t own = question.answers.empty() ? 0 : count(question.answers.front().reply);
                              return count(question.ask) + all(question.answers) + own + count(question.reply);
                          },
                          [&](const Plan& plan) { return count(plan.ask) + all(plan.cues) + all(plan.moves); },
                          [&](const Activity& activity) {
                              std::size_t sum = 0;
                              for (const Text* text : texts_of(beat))
                                  sum += count(*text);
                              // Of all replies one is read, and of each try one half.
                              for (std::size_t i = 1; i < activity.outcomes.size(); ++i)
                                  sum -= count(activity.outcomes[i].reply);
                              if (const auto* design = std::get_if<DesignBody>(&activity.body))
                                  for (const DesignBody::Try& one : design->tries)
                                      sum -= count(one.poor);
                              return sum;
                          },
                          [](const auto&) { return std::size_t{0}; },
                      },
                      beat.body);
}

}
