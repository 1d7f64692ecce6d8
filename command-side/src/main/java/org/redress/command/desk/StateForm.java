package org.redress.command.desk;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A short digest of what a class and everything it holds looks like: names and types of fields,
 * permitted subtypes and enum constants. It changes with the form of a snapshot, so that nobody has
 * to remember to say so.
 */
final class StateForm {

  private static final String OWN_CODE = "org.redress.";

  private final SortedMap<String, String> forms = new TreeMap<>();

  private StateForm() {}

  /** The digest, 16 hexadecimal digits. */
  static String of(Class<?> type) {
    byte[] digest = sha256().digest(description(type).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** What the digest is made of. */
  static String description(Class<?> type) {
    var form = new StateForm();
    form.describe(type);
    return form.forms.toString();
  }

  private void describe(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::describe);
    } else if (type instanceof Class<?> own && own.getName().startsWith(OWN_CODE)) {
      describeOwn(own);
    }
  }

  private void describeOwn(Class<?> type) {
    SortedMap<String, Type> fields = fields(type);
    List<Class<?>> subtypes = type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of();
    String constants = Arrays.toString(type.getEnumConstants());
    if (forms.put(type.getName(), fields + subtypes.toString() + constants) == null) {
      fields.values().forEach(this::describe);
      subtypes.forEach(this::describe);
    }
  }

  private static SortedMap<String, Type> fields(Class<?> type) {
    SortedMap<String, Type> fields = new TreeMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fields.put(field.getName(), field.getGenericType());
      }
    }
    return fields;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
