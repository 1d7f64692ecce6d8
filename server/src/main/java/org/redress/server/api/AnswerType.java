package org.redress.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The two forms of an answer that GraphQL over HTTP knows. */
enum AnswerType {
  /** The status of the HTTP answer says whether the request could be carried out. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** Whatever comes of a well-formed request, the status is 200. */
  JSON(MediaType.APPLICATION_JSON_VALUE);

  private final String mediaType;

  AnswerType(String mediaType) {
    this.mediaType = mediaType;
  }

  String contentType() {
    return mediaType + ";charset=UTF-8";
  }

  /** The form that the client likes best; JSON when it does not say. */
  static AnswerType accepted(@Nullable String accept) throws BadRequest {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    try {
      List<MediaType> wanted = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(wanted);
      for (MediaType type : wanted) {
        for (AnswerType answer : List.of(JSON, GRAPHQL_RESPONSE)) {
          if (type.getQualityValue() > 0
              && type.includes(MediaType.parseMediaType(answer.mediaType))) {
            return answer;
          }
        }
      }
    } catch (InvalidMediaTypeException e) {
      // An Accept header that cannot be read accepts nothing that is known.
    }
    throw new BadRequest(
        HttpStatus.NOT_ACCEPTABLE,
        ErrorCode.NOT_ACCEPTABLE,
        "None of the accepted types can be made",
        GRAPHQL_RESPONSE.mediaType + ", " + JSON.mediaType);
  }
}
