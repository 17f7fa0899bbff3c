// SPDX-License-Identifier: MIT
#pragma once
#include "page/scan.hpp"

#include <map>
#include <set>

namespace play {

/// What an utterance tells: a page's own name, where we are, a line of it, something hanging on a line, what can be chosen, or a control.
enum class Told { Title, Scene, Line, Picture, Extra, Choices, Choice, Control };

/// A word that is said, and what it says.
struct SaidWord {
    std::size_t said = 0; ///< the byte of the utterance it begins at
    page::Span read;      ///< the letters it stands for, in the plain text of the block
    bool operator==(const SaidWord&) const = default;
};

/// Something to be said aloud, in one breath.
struct Utterance {
    Told told = Told::Line;
    std::string words;
    std::string lang;  ///< BCP 47
    std::string block; ///< the block it reads, or empty
    /// Those of its words that stand in that block, in their order; others only lead to them ("Mina says").
    std::vector<SaidWord> read = {}; // NOLINT(readability-redundant-member-init): g++ wants it
    bool operator==(const Utterance&) const = default;
};

/// A page as somebody hears it who heard the pages before: only what is new is told again.
class Telling {
public:
    /// New lines in their order, then the question, then what can be chosen. Empty if nothing is new.
    std::vector<Utterance> news(const page::Page&);
    /// The next page is told as if it were the first.
    void forget() { *this = Telling(); }

private:
    struct Heard {
        std::string words, extras, channel;
    };
    void tell_head(const page::Page&, bool goes_on, std::vector<Utterance>&);
    void tell_block(const page::Page&, const page::Block&, bool again, std::vector<Utterance>&);
    void forget_what_left(const page::Page&);

    std::map<std::string, Heard> heard_; ///< by the block's id
    std::set<std::string> places_;       ///< described in full already
    std::string kind_, title_, story_, scene_, phone_, screen_, moment_;
};

/// Name, state, role, position, and what is to be known about it. `before` had the focus: its group is not named again.
Utterance control_words(const page::Page&, const page::ControlId&, const page::ControlId& before = {});

/// Where somebody with switches is: at a control, at words that slide, or at a group and what is in it.
Utterance stop_words(const page::Page&, const page::Stop&);

/// Words as a voice can say them: no pictures among the letters, no marks that are only for the eye.
std::string spoken(std::string_view);
std::string spoken(const page::Words&);

/// Which words of an utterance stand where in a block's plain text. At `from` the utterance has `spoken` of these words.
std::vector<SaidWord> words_read(const std::string& utterance, std::size_t from, const page::Words&);

}
