package org.redress.server.api;

/** The closed list of {@code extensions.code} in the {@code errors} of an answer. */
public enum ErrorCode {
  /** The HTTP request does not carry a GraphQL request: not JSON, no query, a list of requests. */
  BAD_REQUEST,
  /** The acting person named in the request is not one that may act. */
  INVALID_ACTOR,
  /** The request is larger than the server takes. */
  TOO_LARGE,
  /** The endpoint is asked with another method than POST. */
  METHOD_NOT_ALLOWED,
  /** The body is of another type than JSON. */
  UNSUPPORTED_MEDIA_TYPE,
  /** None of the types the client accepts can be made. */
  NOT_ACCEPTABLE,
  /** The document is not GraphQL. */
  SYNTAX,
  /** The document or its variables do not fit the schema. */
  VALIDATION,
  /** A value fits the schema and is still not one that can be asked for. */
  INVALID_ARGUMENT,
  /** The region is in no province and no record names it. */
  UNKNOWN_REGION,
  /** The class is in no code list that is known and no record names it. */
  UNKNOWN_CLASS,
  /** The class is in a code list, but in no version that holds in the period. */
  CLASS_NOT_IN_FORCE,
  /** A cursor was not given out by this list, with this filter and order. */
  INVALID_CURSOR,
  /** The answer does not show the wanted commit yet; asking again may help. */
  NOT_YET_VISIBLE,
  /** The role of the acting person may not ask for this. */
  FORBIDDEN,
  /** The document is nested more deeply than the server takes. */
  TOO_DEEP,
  /** The document asks for more than the server gives in one answer. */
  TOO_COMPLEX,
  /** The server failed; the message names the id under which its log has the reason. */
  INTERNAL
}
