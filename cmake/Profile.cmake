# What is built for use is laid out by what it did before: how often each branch went which way in
# the scenarios (docs/adr/0031-clang-en-profiel.md). clang reads it; another compiler does without.
# A function that changed since loses its counts and nothing else; tools/profile makes them anew.
#
# NAAST_PROFILE: use; none; or make, for a program that writes one while it runs.
set(NAAST_PROFILE use CACHE STRING "The profile of a release: use, none or make")
set_property(CACHE NAAST_PROFILE PROPERTY STRINGS use none make)

function(naast_profile)
    if(NAAST_PROFILE STREQUAL "none" OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        return()
    elseif(NAAST_PROFILE STREQUAL "make")
        set(flags -fprofile-generate)
        add_link_options($<$<CONFIG:Release>:-fprofile-generate>)
    elseif(NAAST_PROFILE STREQUAL "use")
        set(archive ${CMAKE_SOURCE_DIR}/cmake/profile.tar.xz)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${archive})
        # Where it goes changes with what is in it, so that all is compiled anew when it does.
        file(SHA256 ${archive} hash)
        string(SUBSTRING ${hash} 0 12 hash)
        set(folder ${CMAKE_BINARY_DIR}/profile-${hash})
        file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${folder})
        # That a function has no counts is no fault: nothing called it, or it is new.
        set(flags -fprofile-use=${folder}/naast.profdata
            -Wno-profile-instr-unprofiled -Wno-profile-instr-out-of-date -Wno-backend-plugin)
    else()
        message(FATAL_ERROR "NAAST_PROFILE is ${NAAST_PROFILE}; it can be use, none or make.")
    endif()
    add_compile_options("$<$<CONFIG:Release>:${flags}>")
endfunction()
naast_profile()
