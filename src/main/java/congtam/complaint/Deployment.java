package congtam.complaint;

/** What an office has declared of how it works. */
public record Deployment(DeploymentMode mode) {}
