// SPDX-License-Identifier: MIT
#include "content/languages.hpp"

#include <algorithm>

namespace content {
namespace {

using story::Plural;

constexpr Plural only_other[] = {Plural::Other};
constexpr Plural one_other[] = {Plural::One, Plural::Other};
constexpr Plural one_few_many[] = {Plural::One, Plural::Few, Plural::Many};
constexpr Plural one_few_other[] = {Plural::One, Plural::Few, Plural::Other};
constexpr Plural all_six[] = {Plural::Zero, Plural::One, Plural::Two, Plural::Few, Plural::Many, Plural::Other};
constexpr Plural one_two_other[] = {Plural::One, Plural::Two, Plural::Other};

constexpr std::string_view none_differ = "nplurals=1; plural=0;";
constexpr std::string_view one_differs = "nplurals=2; plural=(n != 1);";
constexpr std::string_view more_than_one = "nplurals=2; plural=(n > 1);";
constexpr std::string_view slavic = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);";
constexpr std::string_view polish = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);";
constexpr std::string_view czech = "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);";
constexpr std::string_view hebrew = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);";
constexpr std::string_view arabic = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);";

Plural always_other(std::int64_t /*count*/) {
    return Plural::Other;
}
Plural as_english(std::int64_t n) {
    return n == 1 ? Plural::One : Plural::Other;
}
Plural as_french(std::int64_t n) {
    return n == 0 || n == 1 ? Plural::One : Plural::Other;
}
bool few(std::int64_t n) {
    return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}
Plural as_slavic(std::int64_t n) {
    return n % 10 == 1 && n % 100 != 11 ? Plural::One : few(n) ? Plural::Few : Plural::Many;
}
Plural as_polish(std::int64_t n) {
    return n == 1 ? Plural::One : few(n) ? Plural::Few : Plural::Many;
}
Plural as_czech(std::int64_t n) {
    return n == 1 ? Plural::One : n >= 2 && n <= 4 ? Plural::Few : Plural::Other;
}
Plural as_hebrew(std::int64_t n) {
    return n == 1 ? Plural::One : n == 2 ? Plural::Two : Plural::Other;
}
Plural as_arabic(std::int64_t n) {
    if (n >= 0 && n <= 2)
        return n == 0 ? Plural::Zero : n == 1 ? Plural::One : Plural::Two;
    return n % 100 >= 3 && n % 100 <= 10 ? Plural::Few : n % 100 >= 11 ? Plural::Many : Plural::Other;
}

constexpr Language languages[] = {
    {"en", "English", false, one_differs, one_other, as_english},
    {"ar", "العربية", true, arabic, all_six, as_arabic},
    {"cs", "Čeština", false, czech, one_few_other, as_czech},
    {"da", "Dansk", false, one_differs, one_other, as_english},
    {"de", "Deutsch", false, one_differs, one_other, as_english},
    {"el", "Ελληνικά", false, one_differs, one_other, as_english},
    {"es", "Español", false, one_differs, one_other, as_english},
    {"fa", "فارسی", true, more_than_one, one_other, as_french},
    {"fi", "Suomi", false, one_differs, one_other, as_english},
    {"fr", "Français", false, more_than_one, one_other, as_french},
    {"he", "עברית", true, hebrew, one_two_other, as_hebrew},
    {"hi", "हिन्दी", false, more_than_one, one_other, as_french},
    {"id", "Bahasa Indonesia", false, none_differ, only_other, always_other},
    {"it", "Italiano", false, one_differs, one_other, as_english},
    {"ja", "日本語", false, none_differ, only_other, always_other},
    {"ko", "한국어", false, none_differ, only_other, always_other},
    {"nl", "Nederlands", false, one_differs, one_other, as_english},
    {"pl", "Polski", false, polish, one_few_many, as_polish},
    {"pt", "Português", false, more_than_one, one_other, as_french},
    {"ru", "Русский", false, slavic, one_few_many, as_slavic},
    {"sv", "Svenska", false, one_differs, one_other, as_english},
    {"sw", "Kiswahili", false, one_differs, one_other, as_english},
    {"tr", "Türkçe", false, one_differs, one_other, as_english},
    {"uk", "Українська", false, slavic, one_few_many, as_slavic},
    {"ur", "اردو", true, one_differs, one_other, as_english},
    {"vi", "Tiếng Việt", false, none_differ, only_other, always_other},
    {"zh", "简体中文", false, none_differ, only_other, always_other},
    {"en-XA", "[Ëñĝļîšĥ öñë öñë]", false, one_differs, one_other, as_english, true},
    {"en-XB", "\u200F\u202EEnglish\u202C\u200F", true, one_differs, one_other, as_english, true},
};

}

std::span<const Language> known_languages() {
    return languages;
}

const Language* find_language(std::string_view tag) {
    const auto found = std::ranges::find(languages, tag, &Language::tag);
    return found == std::ranges::end(languages) ? nullptr : &*found;
}

const Language& english() {
    return languages[0];
}

}
