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
 * @param refusal the exception it throws first of all when its argument is refused; empty for none
 */
record CrashingBody(String entry, String end, String refusal) implements CodeTransform {
    private static final String REASON = "not known to this release";
    private static final ClassDesc POINT = ClassDesc.of("io.mistok.prove.crash.CrashPoint");
    private static final MethodTypeDesc REACH =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);
    private static final MethodTypeDesc REFUSES =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_byte.arrayType());

    @Override
    public void atStart(CodeBuilder builder) {
        reach(builder, entry);
        refuse(builder);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        if (element instanceof ReturnInstruction) {
            reach(builder, end);
        }
        builder.with(element);
    }

    private void refuse(CodeBuilder builder) {
        if (!refusal.isEmpty()) {
            var exception = ClassDesc.of(refusal);
            builder.aload(1)
                    .invokestatic(POINT, "refuses", REFUSES)
                    .ifThen(then ->
                            then.new_(exception)
                                    .dup()
                                    .loadConstant(REASON)
                                    .invokespecial(exception, ConstantDescs.INIT_NAME, REACH)
                                    .athrow());
        }
    }

    private static void reach(CodeBuilder builder, String point) {
        if (!point.isEmpty()) {
            builder.loadConstant(point).invokestatic(POINT, "reach", REACH);
        }
    }
}
