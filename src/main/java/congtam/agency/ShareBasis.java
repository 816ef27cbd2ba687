package congtam.agency;

/** Of what a share is. */
public enum ShareBasis {
    POPULATION,
    AREA
}
