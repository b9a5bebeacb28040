# One library per module and one test program per module. What a module may include stands in its
# module.deps; the same file decides what it links with, so that the two cannot disagree.
# tools/tidy checks the includes themselves.

# naast_test_headers(<test program>): what g++ reads once for all tests together. base comes before
# the events. The lint build of tools/check does without, so a missing include does not stay hidden.
function(naast_test_headers target)
    if(target STREQUAL naast_base_test)
        target_precompile_headers(${target} PRIVATE <gtest/gtest.h> <string> <vector>)
    elseif(target STREQUAL naast_events_test)
        target_precompile_headers(${target} PRIVATE
            <gtest/gtest.h> <string> <vector> ${CMAKE_SOURCE_DIR}/naast/events/testing.h)
    else()
        target_precompile_headers(${target} REUSE_FROM naast_events_test)
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
        naast_test_headers(naast_${name}_test)
        add_test(NAME ${name} COMMAND naast_${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    endif()
endfunction()
