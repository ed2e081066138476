//! The code to Mynaportal, read by another library than the one that makes it.

use rqrr::PreparedImage;
use server::portal;

/// An address of Mynaportal.
const ADDRESS: &str = "https://myna.go.jp/html/scs_start.html";

/// Pixels of a module, and modules around a code (ISO/IEC 18004, 9.1).
const MODULE: usize = 5;
const QUIET: usize = 4;

/// The image that a code is served as: whether each of its modules is dark, line by line, those around it too.
fn modules(svg: &str) -> Vec<Vec<bool>> {
    let part = |from: &str, to: &str| {
        let rest = svg.split_once(from).expect(from).1;
        rest.split_once(to).expect(to).0
    };
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let side = number(part("viewBox=\"0 0 ", " "));
    let around = number(part("translate(", " "));
    let mut image = vec![vec![false; side]; side];
    let path = svg.rsplit_once(" d=\"").expect("a path").1.split_once('"').expect("its end").0;
    for run in path.split('M').skip(1) {
        let (column, rest) = run.split_once(' ').expect("a column and a row");
        let (row, rest) = rest.split_once('h').expect("a row and a run");
        let length = number(rest.split_once('v').expect("the height of a run").0);
        let (column, row) = (number(column) + around, number(row) + around);
        image[row][column..column + length].fill(true);
    }
    image
}

#[test]
fn the_code_leads_to_its_address() {
    let image = modules(&portal::svg(&portal::code(ADDRESS).expect("a code")));
    let side = image.len() * MODULE;
    let mut picture = PreparedImage::prepare_from_bitmap(side, side, |x, y| image[y / MODULE][x / MODULE]);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1);
    let (meta, address) = codes[0].decode().expect("it reads");
    assert_eq!(address, ADDRESS);
    // Q is the third of L, M, Q and H, by the bits that stand for it.
    assert_eq!(meta.ecc_level, 3, "a quarter of it may be smudged");
}

#[test]
fn there_is_room_around_the_code() {
    let image = modules(&portal::svg(&portal::code(ADDRESS).expect("a code")));
    let inner = QUIET..image.len() - QUIET;
    for (row, line) in image.iter().enumerate() {
        for (column, dark) in line.iter().enumerate() {
            assert!(!dark || inner.contains(&row) && inner.contains(&column), "dark at {column}, {row}");
        }
    }
    assert!(image[QUIET][QUIET], "and no more than that");
}
