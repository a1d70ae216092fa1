package io.mistok.menu.problem;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where and why the JSON did not fit, in words of the API rather than of Java. */
final class UnreadableField {

    private UnreadableField() {}

    static Violation of(DatabindException failure) {
        var pointer = failure.getPath().stream().map(UnreadableField::step);
        return new Violation(pointer.collect(Collectors.joining()), reason(failure));
    }

    private static String reason(DatabindException failure) {
        return failure instanceof UnrecognizedPropertyException unknown
                ? "No field is called " + unknown.getPropertyName() + " here"
                : "This value has another JSON type than the field";
    }

    private static String step(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return name == null
                ? "/" + reference.getIndex()
                : "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
