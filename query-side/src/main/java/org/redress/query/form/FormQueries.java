package org.redress.query.form;

import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code form.graphqls} that are made when they are asked for. */
@Controller
public final class FormQueries {

  private final FormFiling filing;

  /** With what it reads from. */
  public FormQueries(FormFiling filing) {
    this.filing = filing;
  }

  @SchemaMapping(typeName = "IssuedForm")
  String maskedHtml(IssuedForm form) {
    return filing
        .masked(form.fileId(), form.id())
        .orElseThrow(() -> new IllegalStateException("No form " + form.id() + " in the log"));
  }

  /** What the command was for: it has put on record who takes the file. */
  @SchemaMapping(typeName = "FormFilePayload", field = "file")
  @Nullable FormFile taken(MutationResult result) {
    return result.streamId() == null || result.commit() == null
        ? null
        : filing.taken(result.streamId(), result.commit()).orElse(null);
  }
}
