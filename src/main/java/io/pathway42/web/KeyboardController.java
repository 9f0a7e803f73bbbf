package io.pathway42.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the keys that the product listens to. */
@Controller
class KeyboardController {

    @GetMapping("/keyboard")
    String keys() {
        return "keyboard";
    }
}
