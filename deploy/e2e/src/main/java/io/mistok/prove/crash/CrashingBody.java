package io.mistok.prove.crash;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * A method's body with points in it.
 *
 * @param entry before its first instruction; empty for none
 * @param end before each of its returns; empty for none
 */
record CrashingBody(String entry, String end) implements CodeTransform {
    private static final ClassDesc POINT = ClassDesc.of("io.mistok.prove.crash.CrashPoint");
    private static final MethodTypeDesc REACH =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

    @Override
    public void atStart(CodeBuilder builder) {
        reach(builder, entry);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        if (element instanceof ReturnInstruction) {
            reach(builder, end);
        }
        builder.with(element);
    }

    private static void reach(CodeBuilder builder, String point) {
        if (!point.isEmpty()) {
            builder.loadConstant(point).invokestatic(POINT, "reach", REACH);
        }
    }
}
