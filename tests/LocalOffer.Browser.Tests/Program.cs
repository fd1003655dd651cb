using LocalOffer.Browser.Tests;

// The tests run under the test runner. Started by itself, this program takes pictures for people to look at.
return await Screenshots.TakeAsync(args);
