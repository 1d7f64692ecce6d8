package org.redress.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Judges a class by the annotation that its package carries in {@code package-info.java}. */
final class BeInAPackage extends ArchCondition<JavaClass> {

  private final Class<? extends Annotation> annotation;

  private BeInAPackage(Class<? extends Annotation> annotation) {
    super("be in a package annotated with @" + annotation.getSimpleName());
    this.annotation = annotation;
  }

  static BeInAPackage annotatedWith(Class<? extends Annotation> annotation) {
    return new BeInAPackage(annotation);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    events.add(
        new SimpleConditionEvent(
            type,
            type.getPackage().isAnnotatedWith(annotation),
            type.getName() + " is in " + type.getPackageName()));
  }
}
