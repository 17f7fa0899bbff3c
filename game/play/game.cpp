// SPDX-License-Identifier: MIT
#include "play/game.hpp"

#include "play/drills_screen.hpp"
#include "play/map_screen.hpp"
#include "play/projection.hpp"
#include "play/screen_stack.hpp"
#include "play/shelf_state.hpp"

namespace play {

struct Game::Inside {
    Inside(Library library, save::Store store, const Opening& opening)
        : sitting(std::move(library), std::move(store), opening), stack(sitting), projection(sitting, stack) {}
    Sitting sitting;
    ScreenStack stack;
    Projection projection;
};

Game::Game(Library library, save::Store store, const Opening& opening) {
    inside_ = std::make_unique<Inside>(std::move(library), std::move(store), opening);
    Sitting& sitting = inside_->sitting;
    const Speaking in(sitting.listen());
    const Shelved* drill = sitting.library().find_drill(opening.episode);
    const Shelved* shelved = drill ? drill : sitting.library().find(opening.episode);
    if (!shelved || !can_be_opened(state_of(sitting, *shelved)))
        return;
    sitting.play_as_guest(sitting.self());
    inside_->stack.push(std::make_unique<MapScreen>(sitting));
    if (drill) {
        inside_->stack.push(std::make_unique<DrillsScreen>(sitting));
        inside_->stack.push(std::make_unique<DrillNoteScreen>(sitting, *drill, false));
        return;
    }
    inside_->stack.push(std::make_unique<NoteScreen>(sitting, *shelved));
}

Game::Game(Game&&) noexcept = default;
Game& Game::operator=(Game&&) noexcept = default;
Game::~Game() = default;

page::Page Game::page() const {
    const Speaking in(wording());
    if (auto instead = inside_->projection.instead())
        return *std::move(instead);
    page::Page page = inside_->stack.page();
    inside_->projection.adapt(page);
    return page;
}
std::vector<page::Page> Game::soon() const {
    const Speaking in(wording());
    return inside_->stack.soon();
}
void Game::press(const page::ControlId& id) {
    const Speaking in(wording());
    if (!inside_->projection.takes(id))
        inside_->stack.on(id);
    inside_->sitting.listen();
}
const Wording& Game::wording() const {
    return inside_->sitting.wording();
}
bool Game::over() const {
    return inside_->stack.over();
}
bool Game::kiosk() const {
    return inside_->sitting.kiosk();
}
bool Game::kept() const {
    return inside_->sitting.kept();
}
bool Game::kept_earlier() const {
    return inside_->sitting.kept_earlier();
}
bool Game::somebody_plays() const {
    return inside_->sitting.known();
}
const Settings& Game::settings() const {
    return inside_->sitting.settings();
}
void Game::change(const Settings& settings) {
    inside_->sitting.change(settings);
    inside_->sitting.listen();
}
void Game::say_no_sound_here(bool none) {
    inside_->sitting.say_no_sound_here(none);
}
void Game::shown_by(const Face& face) {
    inside_->sitting.shown_by(face);
}
Projection& Game::projection() {
    return inside_->projection;
}
const Projection& Game::projection() const {
    return inside_->projection;
}
void Game::flush() {
    inside_->sitting.let_go();
}

}
