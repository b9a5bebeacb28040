# A program of the tests with a store of which one promise is broken on purpose: what looks for
# faults must find it. tests/faults/break_store says what is broken.
# broken_store(<target> <name>): the broken sources go before the library that has them whole.
function(broken_store target name)
    set(script ${CMAKE_SOURCE_DIR}/tests/faults/break_store)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${script})
    execute_process(COMMAND python3 ${script} files ${name}
        OUTPUT_VARIABLE files OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    foreach(file IN LISTS files)
        set(whole ${CMAKE_SOURCE_DIR}/naast/store/${file})
        set(broken ${CMAKE_CURRENT_BINARY_DIR}/broken/${name}/${file})
        add_custom_command(OUTPUT ${broken}
            COMMAND python3 ${script} ${name} ${whole} ${broken}
            DEPENDS ${script} ${whole}
            VERBATIM)
        target_sources(${target} PRIVATE ${broken})
    endforeach()
endfunction()
