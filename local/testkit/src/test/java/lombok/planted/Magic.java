package lombok.planted;

public class Magic {}
