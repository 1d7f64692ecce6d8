package org.redress.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/**
 * Cuts a module into its capabilities and leaves the rest of the module out.
 *
 * @param root package of the module
 * @param capabilities names of the capability packages directly below it
 */
record CapabilitySlices(String root, Set<String> capabilities) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    if (!type.getPackageName().startsWith(root + ".")) {
      return SliceIdentifier.ignore();
    }
    String name = type.getPackageName().substring(root.length() + 1).split("\\.", -1)[0];
    return capabilities.contains(name) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "capabilities " + capabilities;
  }
}
