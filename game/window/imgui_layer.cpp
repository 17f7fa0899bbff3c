// SPDX-License-Identifier: MIT
#include "window/imgui_layer.hpp"

#include "window/input.hpp"

#include <SFML/OpenGL.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/String.hpp>
#include <backends/imgui_impl_opengl2.h>
#include <imgui.h>

#include <algorithm>
#include <iterator>

namespace window {
namespace {

constexpr GLenum blue_first = 0x80E1; // GL_BGRA: the headers of some systems are older than it

// Since 1.87 ImGui queues what it is told; before, a press and its release within one frame cancel each other out.
constexpr bool queues = IMGUI_VERSION_NUM >= 18700;

void tell_place(float x, float y) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMousePosEvent(x, y);
#else
    ImGui::GetIO().MousePos = {x, y};
#endif
}

void tell_wheel(float by) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseWheelEvent(0, by);
#else
    ImGui::GetIO().MouseWheel += by;
#endif
}

void tell_button(int button, bool down) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseButtonEvent(button, down);
#else
    ImGui::GetIO().MouseDown[button] = down;
#endif
}

}

ImguiLayer::ImguiLayer() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    // it would keep where its windows lay, in the folder it is started from
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
}

ImguiLayer::~ImguiLayer() {
    if (ready_ && window_.setActive(true))
        ImGui_ImplOpenGL2_Shutdown();
    ImGui::DestroyContext();
}

bool ImguiLayer::open(const page::Rect& where, const std::string& title) {
    sf::err().rdbuf(nullptr);
    window_.create(sf::VideoMode(static_cast<unsigned>(where.w), static_cast<unsigned>(where.h)),
                   sf::String::fromUtf8(title.begin(), title.end()));
    if (!window_.isOpen() || !window_.setActive(true))
        return false;
    window_.setPosition({static_cast<int>(where.x), static_cast<int>(where.y)});
    ready_ = ImGui_ImplOpenGL2_Init();
    return ready_;
}

page::Size ImguiLayer::size() const {
    return {static_cast<double>(window_.getSize().x), static_cast<double>(window_.getSize().y)};
}

void ImguiLayer::tell(const sf::Event& event, AtDesk& hand) {
    const auto button = [](sf::Mouse::Button which) { return which == sf::Mouse::Left ? 0 : which == sf::Mouse::Right ? 1 : -1; };
    hand.anything = true;
    if (event.type == sf::Event::Closed)
        closed_ = true;
    else if (event.type == sf::Event::MouseMoved)
        tell_place(static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y));
    else if (event.type == sf::Event::MouseLeft)
        tell_place(-1e4F, -1e4F);
    else if (event.type == sf::Event::MouseWheelScrolled)
        tell_wheel(event.mouseWheelScroll.delta);
    else if (event.type == sf::Event::MouseButtonPressed || event.type == sf::Event::MouseButtonReleased) {
        const int which = button(event.mouseButton.button);
        const bool down = event.type == sf::Event::MouseButtonPressed;
        tell_place(static_cast<float>(event.mouseButton.x), static_cast<float>(event.mouseButton.y));
        if (which < 0)
            return;
        hand.clicked = hand.clicked || down;
        if (queues)
            return tell_button(which, down);
        const auto at = static_cast<std::size_t>(which);
        down_[at] = down;
        pressed_[at] = pressed_[at] || down;
    } else if (event.type == sf::Event::TextEntered && event.text.unicode >= U' ')
        hand.typed += static_cast<char32_t>(event.text.unicode);
    else if (const auto gesture = gesture_of(event))
        if (const auto* key = std::get_if<page::KeyDown>(&*gesture))
            hand.keys.push_back(key->key);
}

/// A press that was let go within one frame lasts for that frame.
void ImguiLayer::tell_buttons() {
    if (queues)
        return;
    for (std::size_t at = 0; at < down_.size(); ++at) {
        tell_button(static_cast<int>(at), down_[at] || pressed_[at]);
        pressed_[at] = false;
    }
}

AtDesk ImguiLayer::take() {
    AtDesk hand;
    sf::Event event;
    while (window_.pollEvent(event))
        tell(event, hand);
    return hand;
}

void ImguiLayer::make_letters() {
    letters_stale_ = false;
#if IMGUI_VERSION_NUM < 19200
    ImGui_ImplOpenGL2_DestroyFontsTexture();
    ImGui_ImplOpenGL2_CreateFontsTexture();
#endif
}

void ImguiLayer::draw(const std::function<void()>& frame, paint::Colour ground, paint::Image* copy) {
    // another window of this process had its turn in between
    if (!ready_ || !window_.setActive(true))
        return;
    if (letters_stale_)
        make_letters();
    ImGuiIO& io = ImGui::GetIO();
    const page::Size now = size();
    io.DisplaySize = {static_cast<float>(now.w), static_cast<float>(now.h)};
    io.DeltaTime = std::max(1e-4F, since_.restart().asSeconds());
    tell_buttons();
    ImGui_ImplOpenGL2_NewFrame();
    ImGui::NewFrame();
    frame();
    ImGui::Render();
    glViewport(0, 0, static_cast<int>(now.w), static_cast<int>(now.h));
    glClearColor(static_cast<float>(ground.r), static_cast<float>(ground.g), static_cast<float>(ground.b), 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
    if (copy)
        *copy = picture();
    window_.display();
}

paint::Image ImguiLayer::picture() const {
    paint::Image image;
    image.width = static_cast<int>(size().w);
    image.height = static_cast<int>(size().h);
    const auto wide = static_cast<std::ptrdiff_t>(image.width);
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    glReadPixels(0, 0, image.width, image.height, blue_first, GL_UNSIGNED_BYTE, image.pixels.data());
    // OpenGL counts from the bottom
    for (std::ptrdiff_t top = 0, bottom = image.height - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(image.pixels.begin() + top * wide, image.pixels.begin() + (top + 1) * wide, image.pixels.begin() + bottom * wide);
    return image;
}

}
