namespace LocalOffer.Content.Tests;

public class GridReferenceTests
{
    [Theory]
    [InlineData(651410, 313177, 52.65798, 1.71605)] // the worked point of Ordnance Survey's guide, on WGS 84
    [InlineData(435170, 113346, 50.91856, -1.50089)] // a school of the extract, in its town
    public void A_grid_reference_becomes_the_right_latitude_and_longitude(int easting, int northing, double latitude, double longitude)
    {
        var place = GridReference.ToLatitudeLongitude(easting, northing);

        Assert.NotNull(place);
        Assert.Equal(latitude, (double)place.Value.Latitude, 0.0002);
        Assert.Equal(longitude, (double)place.Value.Longitude, 0.0002);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, 100)]
    [InlineData(900_000, 100_000)]
    public void A_point_off_the_grid_has_no_place(int easting, int northing) =>
        Assert.Null(GridReference.ToLatitudeLongitude(easting, northing));
}
