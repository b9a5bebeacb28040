# One library per module and one test program per module. What a module may include stands in its
# module.deps; the same file decides what it links with, so that the two cannot disagree.
# tools/tidy checks the includes themselves.

# What the compiler reads once for many files together: most of the time goes to reading headers.
# What can use which follows from what the module knows. The lint build of tools/check does without,
# so a missing include does not stay hidden.
function(naast_read_once target owner)
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# naast_headers(<library of a module> <what it links with>)
function(naast_headers target deps)
    if(target STREQUAL naast_http)
        naast_read_once(${target} naast_http ${CMAKE_SOURCE_DIR}/naast/http/service.h)
    elseif(target STREQUAL naast_dossier OR naast_dossier IN_LIST deps)
        naast_read_once(${target} naast_dossier
            ${CMAKE_SOURCE_DIR}/naast/dossier/dossier.h
            ${CMAKE_SOURCE_DIR}/naast/termijnen/normen.h)
    elseif(target STREQUAL naast_events OR naast_events IN_LIST deps)
        naast_read_once(${target} naast_events
            <algorithm> <string> <vector> ${CMAKE_SOURCE_DIR}/naast/events/vraag.h)
    endif()
endfunction()

# naast_test_headers(<test program> [<what it links with>])
function(naast_test_headers target)
    if(target STREQUAL naast_base_test)
        naast_read_once(${target} ${target} <gtest/gtest.h> <string> <vector>)
    elseif(target STREQUAL naast_http_test OR naast_http IN_LIST ARGN)
        naast_read_once(${target} naast_http_test
            <gtest/gtest.h> ${CMAKE_SOURCE_DIR}/naast/http/testing.h)
    elseif(target STREQUAL naast_signalering_test OR naast_signalering IN_LIST ARGN)
        naast_read_once(${target} naast_signalering_test
            <gtest/gtest.h> ${CMAKE_SOURCE_DIR}/naast/signalering/testing.h)
    else()
        naast_read_once(${target} naast_events_test
            <gtest/gtest.h> <string> <vector> ${CMAKE_SOURCE_DIR}/naast/events/testing.h)
    endif()
endfunction()

# naast_module(<name> [LIBRARIES <third-party targets>...])
function(naast_module name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES" ${ARGN})
    set(dir ${CMAKE_SOURCE_DIR}/naast/${name})

    file(GLOB sources CONFIGURE_DEPENDS ${dir}/*.cpp)
    set(tests ${sources})
    set(helpers ${sources})
    list(FILTER sources EXCLUDE REGEX "(_test|/testing_[a-z]+)\\.cpp$")
    list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
    list(FILTER helpers INCLUDE REGEX "/testing_[a-z]+\\.cpp$")

    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${dir}/module.deps)
    file(STRINGS ${dir}/module.deps lines)
    set(deps "")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "#.*$" "" line "${line}")
        string(STRIP "${line}" line)
        if(line)
            list(APPEND deps naast_${line})
        endif()
    endforeach()

    if(sources)
        add_library(naast_${name} STATIC ${sources})
        target_link_libraries(naast_${name} PUBLIC ${deps} ${ARG_LIBRARIES} naast_options)
        naast_headers(naast_${name} "${deps}")
    else()
        add_library(naast_${name} INTERFACE)
        target_link_libraries(naast_${name} INTERFACE ${deps} ${ARG_LIBRARIES} naast_options)
    endif()

    # What the tests of other modules use as well.
    if(NAAST_TESTS AND helpers)
        add_library(naast_${name}_testing STATIC ${helpers})
        target_link_libraries(naast_${name}_testing PUBLIC naast_${name})
    endif()

    if(NAAST_TESTS AND tests)
        add_executable(naast_${name}_test ${tests})
        target_link_libraries(naast_${name}_test PRIVATE naast_${name} GTest::gtest_main)
        foreach(dep IN LISTS deps ITEMS naast_${name})
            if(TARGET ${dep}_testing)
                target_link_libraries(naast_${name}_test PRIVATE ${dep}_testing)
            endif()
        endforeach()
        naast_test_headers(naast_${name}_test ${deps})
        add_test(NAME ${name} COMMAND naast_${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    endif()
endfunction()
