package congtam.complaint;

/** How the office works, which decides what may be stored: by law, who denounced is a state secret. Texts under its names. */
public enum DeploymentMode {
    /** On a computer or a network that is connected to nothing else. */
    INDEPENDENT,
    /** On one that is connected, by cable or without: no denouncer's identity may be stored there. */
    CONNECTED
}
