package congtam.official;

import java.util.UUID;

/** Somebody who answers for an agency, in the post in which they do. */
public record Answering(UUID id, String name, Post post) {}
