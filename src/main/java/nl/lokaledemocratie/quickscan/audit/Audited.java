package nl.lokaledemocratie.quickscan.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/** On the method of a resource: each call of somebody of the staff is a line in the log. */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** What is done; the method may say more exactly what it was, see {@link CurrentAct#is}. */
    @Nonbinding
    Act value();
}
