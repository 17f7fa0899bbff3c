# SPDX-License-Identifier: MIT
# One Debian package: `cpack -G DEB` in the build folder.
set(doc ${CMAKE_INSTALL_DATADIR}/doc/ripple-bay)
install(FILES share/copyright DESTINATION ${doc})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/assets/readme/ DESTINATION ${doc} FILES_MATCHING PATTERN *.png)
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    COMMAND gzip -9nc ${CMAKE_CURRENT_SOURCE_DIR}/share/changelog > ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    DEPENDS share/changelog VERBATIM)
add_custom_target(changelog ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${doc})

set(CPACK_PACKAGE_NAME ripple-bay)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Ripple Bay authors <authors@ripple-bay.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-sil-andika, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-opendyslexic, espeak-ng, libgl1-mesa-dri")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "game about what to do when somebody is hurt online")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "You have just moved to a small lakeside town of animals. A silly picture goes
into the class chat. Fourteen people have seen it. You are the fifteenth.

For children of 8 to 15, alone, in pairs or with a whole class. It runs
offline on old school computers, asks for no account and no name, keeps
nothing unless asked to, and has no points for being kind. Each story has
several endings, none of them a scolding, and a guide for the adult beside it.

It plays in a window or, where there is no display, in a terminal.")
include(CPack)
